"use strict";
const form = document.querySelector("form.patient");
if (form) {
  const summary = document.getElementById("summary");
  if (summary) summary.focus();

  // A fault's field may stand in a part that is folded.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("#summary a");
    if (!link) return;
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) return;
    event.preventDefault();
    field.closest("details")?.setAttribute("open", "");
    field.focus();
    field.scrollIntoView({block: "center"});
  });

  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });

  let typed = form.querySelector("[aria-invalid=true]") !== null; // sent and refused: still not kept
  form.addEventListener("input", (event) => {
    typed = true;
    const part = event.target.closest("details");
    const count = part?.querySelector(":scope > summary .count");
    if (!count) return;
    const filled = new Set();
    for (const field of part.querySelectorAll("input, select, textarea")) {
      const said = field.type === "radio" || field.type === "checkbox" ? field.checked && field.value : field.value;
      if (said && !field.name.endsWith(".unit")) filled.add(field.name);
    }
    count.textContent = `${filled.size}/${count.dataset.of}`;
  });
  form.addEventListener("submit", () => { typed = false; });
  addEventListener("beforeunload", (event) => { if (typed) event.preventDefault(); });
}

const asked = document.querySelector("form.what-if");
if (asked) {
  const result = document.getElementById("result");
  let waiting, request;

  const ask = async () => {
    request?.abort();
    request = new AbortController();
    const query = new URLSearchParams(new FormData(asked).getAll("set").filter(Boolean).map((value) => ["set", value]));
    result.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(`${asked.dataset.result}?${query}`, {signal: request.signal});
      if (answer.redirected || ![200, 422].includes(answer.status)) { asked.submit(); return; }
      result.innerHTML = await answer.text();
      result.removeAttribute("aria-busy");
      history.replaceState(null, "", `${asked.getAttribute("action")}${query.size ? `?${query}` : ""}`);
      const elsewhere = document.querySelector("a.language");
      if (elsewhere) elsewhere.search = query.toString();
    } catch (error) {
      if (error.name !== "AbortError") asked.submit();
    }
  };
  const soon = () => { clearTimeout(waiting); waiting = setTimeout(ask, 150); };

  // Each list of answers becomes a slider beside it; the list stays, and is what is sent.
  for (const list of asked.querySelectorAll(".dial select")) {
    const slider = document.createElement("input");
    slider.type = "range";
    slider.min = 0;
    slider.max = list.options.length - 1;
    slider.setAttribute("aria-label", list.labels[0].textContent);
    const follow = () => {
      slider.value = list.selectedIndex;
      slider.setAttribute("aria-valuetext", list.selectedOptions[0].textContent);
    };
    slider.addEventListener("input", () => { list.selectedIndex = slider.value; follow(); soon(); });
    list.addEventListener("change", () => { follow(); soon(); });
    follow();
    list.after(slider);
  }
  asked.addEventListener("change", (event) => { if (event.target.type === "checkbox") soon(); });
}
