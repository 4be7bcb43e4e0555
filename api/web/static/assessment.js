"use strict";
// Keys on the page of an answer, and printing with everything open. The page works without it.
(() => {
  const packet = document.querySelector(".packet");
  if (!packet) return;
  const every = [...packet.querySelectorAll("details")];
  const lines = [...packet.querySelectorAll("details.line")];
  const list = document.getElementById("keys");
  const button = document.querySelector("[data-keys]");
  const on = document.getElementById("keys-on");
  const STORED = "hcc-keys";

  const reveal = () => {
    const aim = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (aim instanceof HTMLDetailsElement) aim.open = true;
  };
  const toggleList = () => {
    list.hidden = !list.hidden;
    button.setAttribute("aria-expanded", String(!list.hidden));
  };
  const go = (by) => {
    const now = lines.findIndex((line) => line.contains(document.activeElement));
    const next = now < 0 ? (by > 0 ? 0 : lines.length - 1) : now + by;
    const line = lines[next];
    if (!line) return;
    line.querySelector("summary").focus();
    line.scrollIntoView({ block: "nearest" });
  };
  const acts = {
    "/": () => document.querySelector("[data-search]").focus(),
    j: () => go(1),
    k: () => go(-1),
    e: () => {
      const open = !lines.every((line) => line.open);
      for (const line of lines) line.open = open;
    },
    "?": toggleList,
  };

  button.hidden = false;
  button.setAttribute("aria-controls", "keys");
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", toggleList);
  on.checked = localStorage.getItem(STORED) !== "off";
  on.addEventListener("change", () => localStorage.setItem(STORED, on.checked ? "on" : "off"));
  document.addEventListener("keydown", (event) => {
    const act = acts[event.key];
    if (!act || !on.checked || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest("input, select, textarea")) return;
    event.preventDefault();
    act();
  });
  document.querySelector("a.language").addEventListener("click", (event) => {
    event.currentTarget.hash = location.hash;
  });
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = every.filter((one) => !one.open);
    for (const one of closed) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of closed) one.open = false;
  });
  addEventListener("hashchange", reveal);
  reveal();
})();
