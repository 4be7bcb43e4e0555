"use strict";
// Dragging patients into order, and the keys of the presenting page. Both pages work without it.
(() => {
  const table = document.querySelector("table[data-order]");
  if (table) {
    const rows = () => [...table.querySelectorAll("tr[data-patient]")];
    const order = () => rows().map((row) => row.dataset.patient).join(",");
    const before = order();
    let dragged = null;
    document.querySelector("[data-drag-hint]").hidden = rows().length < 2;
    const send = () => {
      if (order() === before) return;
      const form = document.createElement("form");
      form.method = "post";
      form.action = table.dataset.order;
      for (const [name, value] of [["action", "order"], ["seen", table.dataset.seen], ["patients", order()]]) {
        const input = document.createElement("input");
        Object.assign(input, { type: "hidden", name, value });
        form.append(input);
      }
      document.body.append(form);
      form.submit();
    };
    for (const row of rows()) {
      row.draggable = true;
      row.addEventListener("dragstart", (event) => {
        if (event.target !== row) return;
        dragged = row;
        row.classList.add("dragged");
        event.dataTransfer.effectAllowed = "move";
      });
      row.addEventListener("dragover", (event) => {
        if (!dragged || dragged === row) return;
        event.preventDefault();
        const half = row.getBoundingClientRect();
        row[event.clientY > half.top + half.height / 2 ? "after" : "before"](dragged);
      });
      row.addEventListener("drop", (event) => event.preventDefault());
      row.addEventListener("dragend", () => {
        row.classList.remove("dragged");
        dragged = null;
        send();
      });
    }
    table.addEventListener("dragover", (event) => {
      if (dragged) event.preventDefault();
    });
  }

  const presenting = document.querySelector("[data-presenting]");
  if (presenting) {
    const go = (name) => presenting.querySelector(`[data-${name}]`)?.click();
    const keys = { ArrowRight: "next", PageDown: "next", ArrowLeft: "previous", PageUp: "previous" };
    document.addEventListener("keydown", (event) => {
      const name = keys[event.key];
      if (!name || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
      if (event.target.closest("input, select, textarea, summary, .deciding")) return;
      event.preventDefault();
      go(name);
    });
    const form = presenting.querySelector(".decision-form");
    let unsent = false;
    form?.addEventListener("input", () => (unsent = true));
    form?.addEventListener("submit", () => (unsent = false));
    addEventListener("beforeunload", (event) => {
      if (unsent) event.preventDefault(); // the browser asks in its own words
    });
  }
})();
