
"use strict";
(() => {
  const form = document.getElementById("filter");
  if (!form) return;
  const main = document.querySelector("main");
  const rules = [...main.children];
  const findings = [...main.querySelectorAll("article")].map(node => ({
    node, home: node.parentNode, ...node.dataset, words: node.textContent.toLowerCase(),
  }));
  let groups = rules;
  let files = null;

  function choices(name, of) {
    const counts = new Map();
    for (const finding of findings) counts.set(of(finding), (counts.get(of(finding)) || 0) + 1);
    for (const [value, count] of counts) form.elements[name].add(new Option(`${value} (${count})`, value));
  }

  // A group for each file, made when it is first asked for.
  function byFile() {
    const made = new Map();
    for (const finding of findings) {
      if (!made.has(finding.file)) {
        const group = document.createElement("details");
        group.className = "group";
        group.append(document.createElement("summary"));
        const name = document.createElement("h2");
        const count = document.createElement("span");
        name.textContent = finding.file;
        count.className = "count";
        group.firstChild.append(name, count);
        made.set(finding.file, group);
      }
    }
    return made;
  }

  function arrange() {
    const wanted = form.elements.by.value === "file";
    document.body.classList.toggle("by-file", wanted);
    if (wanted === (groups !== rules)) return;
    if (wanted) {
      files = files || byFile();
      groups = [...files.values()];
      const order = findings.map((finding, at) => [finding, at]);
      const place = ([finding]) => finding.node.querySelector("h3 span").textContent.slice(1).split(":").map(Number);
      order.sort((a, b) => {
        const one = place(a), other = place(b);
        return one[0] - other[0] || one[1] - other[1] || a[1] - b[1];
      });
      for (const [finding] of order) files.get(finding.file).append(finding.node);
    } else {
      groups = rules;
      for (const finding of findings) finding.home.insertBefore(finding.node, finding.home.querySelector(":scope > .more"));
    }
    main.replaceChildren(...groups);
  }

  function filter() {
    arrange();
    const words = form.elements.text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const severities = new Set([...form.querySelectorAll("[name=severity]:checked")].map(box => box.value));
    const rule = form.elements.rule.value;
    const file = form.elements.file.value;
    const narrowed = words.length > 0 || rule !== "" || file !== "";
    let shown = 0;
    for (const finding of findings) {
      const fits = severities.has(finding.severity) && (!rule || finding.rule === rule)
        && (!file || finding.file === file) && words.every(word => finding.words.includes(word));
      finding.node.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const group of groups) {
      const inside = group.querySelectorAll("article:not([hidden])").length;
      group.hidden = inside === 0;
      if (narrowed && inside > 0) group.open = true;
      const more = group.querySelector(":scope > .more");
      if (more) more.hidden = narrowed;
      if (groups !== rules) group.querySelector(".count").textContent = inside;
    }
    form.querySelector("output").textContent = shown === findings.length ? "" : `${shown} of ${findings.length}`;
  }

  choices("rule", finding => finding.rule);
  choices("file", finding => finding.file);
  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, findings.length > 1000 ? 150 : 0);
  });
  form.addEventListener("submit", event => event.preventDefault());
  form.hidden = false;
  filter();
})();
