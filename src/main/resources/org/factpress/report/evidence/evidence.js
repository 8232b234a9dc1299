/*
 * The evidence page: filters, lists by tab, the panel of a number, keys. Without this script the page is whole, only still.
 *
 * What is chosen is the fragment of the address: every way to choose sets it, and one listener shows what it names. Texts
 * are written by textContent alone; nothing of a source ever becomes markup.
 */
(() => {
  "use strict";

  const byId = (id) => document.getElementById(id);
  const root = document.documentElement;
  const CHUNK = 60;
  const SVG = "http://www.w3.org/2000/svg";
  const STATES = {
    supports: "supports an observation",
    dissents: "contradicts an observation",
    cleared: "set aside by a decision",
    unmatched: "belongs to no indicator",
    scope: "sets the scope, is no result",
    related: "belongs to another story",
    aside: "set aside",
  };

  // ---- What there is -------------------------------------------------------------------------------------------------

  const data = JSON.parse(byId("data").textContent);
  const { documents, indicators, numbers, observations, findings } = data;
  const word = (place) => data.texts[place];
  const known = new Map();

  numbers.forEach((number, at) => {
    Object.assign(number, { at, type: "number", start: number.at, observations: [], findings: [] });
    known.set(number.id, number);
  });
  observations.forEach((observation) => {
    Object.assign(observation, { type: "observation", all: observation.supporting.concat(observation.dissenting, observation.cleared) });
    observation.all.forEach((at) => numbers[at].observations.push(observation));
    known.set(observation.id, observation);
  });
  findings.forEach((finding) => {
    finding.type = "finding";
    finding.numbers.forEach((at) => numbers[at].findings.push(finding));
    known.set(finding.id, finding);
  });

  const stateOf = (number) => (number.by === undefined ? STATES[number.state] : `set aside by ${word(number.by)}`);
  const markOf = (number) => byId(number.id)?.closest("a.n") ?? null;
  const where = (number) =>
    (documents[number.document]?.title ?? "") + (number.page === undefined ? "" : `, p. ${number.page}`);

  // ---- Building --------------------------------------------------------------------------------------------------------

  function el(name, properties = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key in element) element[key] = value;
      else element.setAttribute(key, value);
    }
    element.append(...children.filter((child) => child !== null && child !== ""));
    return element;
  }

  function drawn(name, attributes) {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  }

  function quote(number, className = "") {
    const text = word(number.quote);
    const box = el("blockquote", { className, dir: "auto" });
    const language = byId(`document-${number.document + 1}`)?.querySelector(".text")?.lang;
    if (language) box.lang = language;
    if (number.start < 0) {
      box.append(text);
    } else {
      const end = number.start + word(number.surface).length;
      box.append(text.slice(0, number.start), el("mark", { textContent: text.slice(number.start, end) }), text.slice(end));
    }
    return box;
  }

  /** A list that shows its first items, and more when asked. */
  function listOf(items, build, name = "div") {
    const box = el(name);
    let shown = 0;
    const more = el("button", { type: "button", className: "more", onclick: grow });
    function grow() {
      const from = shown;
      shown = Math.min(items.length, shown + CHUNK);
      const added = items.slice(from, shown).map(build);
      more.remove();
      box.append(...added);
      if (shown < items.length) {
        more.textContent = `Show ${Math.min(CHUNK, items.length - shown)} more of ${items.length - shown}`;
        box.after(more);
      }
      if (from > 0) added[0].querySelector("a")?.focus();
    }
    const frame = el("div", {}, box);
    grow();
    return frame;
  }

  // ---- The picture of what each statement allows -----------------------------------------------------------------------

  function scaleOf(group, axis) {
    const alike = group.filter((number) => number.axis === axis && number.allows !== undefined);
    const ends = alike.flatMap((number) => [number.low, number.high]).filter((end) => end !== undefined);
    const low = Math.min(...ends);
    const high = Math.max(...ends);
    if (alike.length < 2 || !(high > low)) return null;
    const margin = (high - low) * 0.06;
    return { axis, low: low - margin, width: high - low + 2 * margin };
  }

  function allowed(number, scale, own) {
    if (number.allows === undefined) return null;
    const line = el("div", { className: "allows" });
    if (scale && number.axis === scale.axis) {
      const place = (end, open) => (end === undefined ? open : ((end - scale.low) / scale.width) * 100);
      const from = place(number.low, 0);
      const to = Math.max(place(number.high, 100), from + 0.8);
      const picture = drawn("svg", { viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" });
      picture.append(
        drawn("rect", { class: "ground", x: 0, y: 4, width: 100, height: 2 }),
        drawn("rect", { class: own ? "own" : "span", x: from, y: 1, width: to - from, height: 8 }),
      );
      line.append(picture);
    }
    line.append(el("span", { textContent: `allows ${word(number.allows)}` }));
    return line;
  }

  function card(number, scale, against = false, own = false) {
    return el(
      "div",
      { className: against ? "card against" : "card" },
      el(
        "p",
        { className: "where" },
        el("a", { className: "surface", href: `#${number.id}`, textContent: word(number.surface) }),
        ` ${where(number)}`,
        against ? el("span", { className: "caution", textContent: " · contradicts" }) : null,
      ),
      quote(number),
      allowed(number, scale, own),
    );
  }

  // ---- The address -----------------------------------------------------------------------------------------------------

  /** What is open, then the filter: "#finding-1f?document=0&text=wells". What is not asked for is left out. */
  function addressed() {
    const whole = location.hash.slice(1);
    const cut = whole.indexOf("?");
    let id = cut < 0 ? whole : whole.slice(0, cut);
    try {
      id = decodeURIComponent(id);
    } catch {
      id = "";
    }
    return { id, wanted: new URLSearchParams(cut < 0 ? "" : whole.slice(cut + 1)) };
  }

  function addressOf(id) {
    const set = Object.entries(fields).filter(([, field]) => field.value !== "").map(([name, field]) => [name, field.value]);
    const query = set.length ? `?${new URLSearchParams(set)}` : "";
    return id || query ? `#${id}${query}` : location.pathname + location.search;
  }

  /** The filter that the address names; true where it is another than before. A value that no list has is no filter. */
  function takeFilter(wanted) {
    let changed = false;
    Object.entries(fields).forEach(([name, field]) => {
      const asked = wanted.get(name) ?? "";
      const value = field.options && ![...field.options].some((option) => option.value === asked) ? "" : asked;
      changed ||= field.value !== value;
      field.value = value;
    });
    return changed;
  }

  // ---- The panel -------------------------------------------------------------------------------------------------------

  const detail = byId("detail");
  const ledger = byId("ledger");
  const lists = byId("lists");
  let chosen = null;
  let opener = null;

  const section = (title, ...children) => {
    const held = children.filter(Boolean);
    return held.length ? [el("div", { className: "block" }, el("h3", { textContent: title }), ...held)] : [];
  };

  function facts(pairs) {
    const list = el("dl", { className: "facts" });
    for (let i = 0; i < pairs.length; i += 2) {
      list.append(el("dt", { textContent: pairs[i] }), el("dd", { textContent: pairs[i + 1] }));
    }
    return list;
  }

  function copied(entry, className) {
    return [...(byId(entry.id)?.querySelectorAll(className) ?? [])].map((part) => {
      const copy = part.cloneNode(true);
      copy.querySelectorAll("[id]").forEach((each) => each.removeAttribute("id"));
      return copy;
    });
  }

  function observationLine(observation, number) {
    const entry = byId(observation.id);
    const against = number && observation.dissenting.includes(number.at);
    const cleared = number && observation.cleared.includes(number.at);
    return el(
      "p",
      { className: "card" },
      number ? el("span", { className: against ? "caution" : "quiet", textContent: against ? "contradicts " : cleared ? `${stateOf(number)}: ` : "supports " }) : null,
      el("a", { className: "value", href: `#${observation.id}`, textContent: entry?.querySelector(".value")?.textContent ?? "" }),
      ` ${indicators[observation.indicator] ?? ""} · ${entry?.querySelector(".about")?.textContent ?? ""}`,
    );
  }

  function findingLine(finding) {
    return el(
      "p",
      { className: "card" },
      severity(finding),
      el("a", { href: `#${finding.id}`, textContent: byId(finding.id)?.querySelector(".title")?.textContent ?? finding.code }),
      el("span", { className: "told", dir: "auto", textContent: byId(finding.id)?.querySelector(".message")?.textContent ?? "" }),
    );
  }

  function severity(finding) {
    const name = finding.severity[0].toUpperCase() + finding.severity.slice(1);
    return el("span", { className: `severity ${finding.severity}`, textContent: name });
  }

  function tools(number) {
    const box = el("div", { className: "tools" });
    if (number) {
      box.append(
        el("button", { type: "button", textContent: "←", "aria-label": "Previous figure", onclick: () => step(-1) }),
        el("button", { type: "button", textContent: "→", "aria-label": "Next figure", onclick: () => step(1) }),
      );
    }
    box.append(el("button", { type: "button", textContent: "✕", "aria-label": "Close the panel", onclick: close }));
    return box;
  }

  function heading(text) {
    return el("h2", { id: "detail-title", tabIndex: -1, dir: "auto", className: text.length > 16 ? "long" : "", textContent: text });
  }

  function ofNumber(number) {
    const shared = new Set(number.observations.flatMap((observation) => observation.all));
    shared.delete(number.at);
    const compared = new Set(number.findings.flatMap((finding) => finding.numbers));
    compared.delete(number.at);
    shared.forEach((at) => compared.delete(at));
    const kin = [...shared].map((at) => numbers[at]);
    const others = kin.filter((other) => other.document !== number.document);
    const same = kin.filter((other) => other.document === number.document);
    const beside = [...compared].map((at) => numbers[at]);
    const scale = scaleOf([number, ...kin, ...beside], number.axis);
    const against = (other) => number.observations.some((observation) => observation.dissenting.includes(other.at));
    const cards = (group) => (group.length ? listOf(group, (other) => card(other, scale, against(other))) : null);
    return [
      el("p", { className: "eyebrow" }, el("a", { href: `#document-${number.document + 1}`, textContent: where(number) })),
      heading(word(number.surface)),
      el("p", {}, number.state === "aside" ? word(number.value) : `read as ${word(number.value)} · ${stateOf(number)}`),
      quote(number, "first"),
      number.because === undefined ? null : el("p", { className: "quiet", textContent: word(number.because) }),
      allowed(number, scale, true),
      ...alsoHere(number),
      ...section("What it became", ...number.observations.map((observation) => observationLine(observation, number))),
      ...section("Findings", ...number.findings.map(findingLine)),
      ...section("The computation", ...number.observations.flatMap((observation) => copied(observation, ".computation")),
        ...number.findings.flatMap((finding) => copied(finding, ".computed"))),
      ...section("In other documents", cards(others)),
      ...section("Elsewhere in this document", cards(same)),
      ...section("Compared with", cards(beside)),
      ...(number.facts ? section("As read", facts(number.facts.map(word))) : []),
      number.how?.length
        ? el("details", {}, el("summary", { textContent: "Which rules read it" }),
          el("ul", { className: "how" }, ...number.how.map((rule) => el("li", { textContent: word(rule) }))))
        : null,
      copyLink(),
    ];
  }

  /** Several figures may stand in the same words. */
  function alsoHere(number) {
    const mark = markOf(number);
    const ids = mark ? [mark.id, ...[...mark.querySelectorAll("[id]")].map((each) => each.id)] : [];
    const others = ids.filter((id) => id !== number.id).map((id) => known.get(id)).filter(Boolean);
    return section("In the same words", ...others.map((other) => el("p", { className: "card" },
      el("a", { className: "surface", href: `#${other.id}`, textContent: word(other.surface) }),
      ` read as ${word(other.value)} · ${stateOf(other)}`)));
  }

  function ofObservation(observation) {
    const entry = byId(observation.id);
    const all = observation.all.map((at) => numbers[at]);
    const axis = all.find((number) => number.allows !== undefined)?.axis;
    const scale = scaleOf(all, axis);
    const about = [...new Set(all.flatMap((number) => number.findings))];
    const cards = (places, against) =>
      places.length ? listOf(places, (at) => card(numbers[at], scale, against)) : null;
    return [
      el("p", { className: "eyebrow", textContent: "Observation" }),
      heading(entry.querySelector(".value").textContent),
      el("p", { textContent: indicators[observation.indicator] ?? "" }),
      el("p", { className: "quiet", textContent: entry.querySelector(".about").textContent }),
      ...section("The computation", ...copied(observation, ".computation")),
      ...section("Supported by", cards(observation.supporting, false)),
      ...section("Contradicted by", cards(observation.dissenting, true)),
      ...section("Set aside by a decision", cards(observation.cleared, false)),
      ...section("Findings", ...about.slice(0, CHUNK).map(findingLine)),
      copyLink(),
    ];
  }

  function ofFinding(finding) {
    const entry = byId(finding.id);
    const all = finding.numbers.map((at) => numbers[at]);
    const scale = scaleOf(all, all.find((number) => number.allows !== undefined)?.axis);
    const became = [...new Set(all.flatMap((number) => number.observations))];
    return [
      el("p", { className: "eyebrow" }, severity(finding)),
      heading(entry.querySelector(".title").textContent),
      el("p", { className: "told", dir: "auto", textContent: entry.querySelector(".message").textContent }),
      ...copied(finding, ".decision"),
      finding.decided || entry.querySelector(".decision") ? null : el("p", { className: "quiet", textContent: "Nobody has decided on it; it does not hold the release." }),
      ...section("The computation", ...copied(finding, ".computed")),
      ...section(all.length > 1 ? "The sentences" : "The sentence", all.length ? listOf(all, (number) => card(number, scale)) : null),
      ...section("What they became", ...became.slice(0, CHUNK).map((observation) => observationLine(observation, null))),
      ...section("Documents", all.length ? null : el("ul", {}, ...finding.documents.map((at) =>
        el("li", {}, el("a", { href: `#document-${at + 1}`, textContent: documents[at].title }))))),
      copyLink(),
    ];
  }

  function copyLink() {
    if (!navigator.clipboard) return null;
    const button = el("button", { type: "button", className: "more", textContent: "Copy the link to this" });
    button.onclick = () =>
      navigator.clipboard.writeText(location.href).then(
        () => say("Link copied."),
        () => say("The browser did not let the link be copied: copy the address."),
      );
    return button;
  }

  function open(entry, focus) {
    const build = { number: ofNumber, observation: ofObservation, finding: ofFinding }[entry.type];
    detail.replaceChildren(tools(entry.type === "number" ? entry : null), ...build(entry).filter(Boolean));
    detail.hidden = false;
    ledger.classList.add("panelled");
    root.classList.add("with-panel");
    detail.scrollTop = 0;
    if (matchMedia("(min-width: 64.01rem) and (max-width: 107.99rem)").matches) ledger.scrollTop = 0;
    choose(entry);
    if (entry.type === "number") reveal(entry);
    else if (wide()) bringKin(entry);
    if (focus) byId("detail-title").focus({ preventScroll: true });
  }

  function choose(entry) {
    document.querySelectorAll(".chosen, .kin").forEach((each) => each.classList.remove("chosen", "kin"));
    chosen = entry;
    if (!entry) return;
    if (entry.type === "number") {
      const mark = markOf(entry);
      mark?.classList.add("chosen");
      if (mark) rove(mark);
      entry.observations.flatMap((observation) => observation.all).slice(0, 500).forEach((at) => {
        if (at !== entry.at) markOf(numbers[at])?.classList.add("kin");
      });
    } else {
      byId(entry.id)?.classList.add("chosen");
      (entry.all ?? entry.numbers).slice(0, 500).forEach((at) => markOf(numbers[at])?.classList.add("kin"));
    }
  }

  /** Shows the text of a number where it is not in sight. */
  function reveal(number) {
    const article = byId(`document-${number.document + 1}`);
    if (article?.hidden) clearFilters();
    root.classList.remove("lists-view");
    pressView("text");
    markOf(number)?.scrollIntoView({ block: "center" });
  }

  const wide = () => matchMedia("(min-width: 64.01rem)").matches;

  /** Of several figures behind an entry, the first is brought into sight, unless one is. */
  function bringKin(entry) {
    const marks = (entry.all ?? entry.numbers).slice(0, CHUNK).map((at) => markOf(numbers[at])).filter(Boolean);
    const inSight = (mark) => {
      const box = mark.getBoundingClientRect();
      return box.height > 0 && box.top > byId("bar").offsetHeight && box.bottom < innerHeight;
    };
    if (!marks.some(inSight)) marks[0]?.scrollIntoView({ block: "center" });
  }

  function close() {
    const back = opener;
    if (location.hash && chosen) history.pushState(null, "", addressOf(""));
    shut();
    const target = back?.isConnected && back.getClientRects().length ? back : byId("sources");
    target.focus({ preventScroll: target.id === "sources" });
  }

  function shut() {
    detail.hidden = true;
    detail.replaceChildren();
    ledger.classList.remove("panelled");
    root.classList.remove("with-panel");
    choose(null);
  }

  /** The one way in: what the address names is shown. */
  function show(focus = true) {
    const { id, wanted } = addressed();
    if (takeFilter(wanted)) filter();
    const entry = known.get(id);
    if (entry) {
      open(entry, focus);
      return;
    }
    shut();
    const place = id ? byId(id) : null;
    if (!place) return;
    if (place.closest("article")) {
      const article = place.closest("article");
      if (article.hidden) clearFilters();
      root.classList.remove("lists-view");
      pressView("text");
      article.scrollIntoView();
      rove(article.querySelector("a.n"));
      const title = article.querySelector("h2");
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
    } else if (place.matches(".list")) {
      showLists(place.id);
      place.focus();
    } else {
      place.focus();
    }
  }

  function go(id) {
    const address = addressOf(id);
    if (location.hash === address) show();
    else location.hash = address;
  }

  function step(by) {
    const among = numbers.filter((number) => number.shown);
    if (!among.length) return say("No figure passes the filter.");
    const from = chosen?.type === "number" ? chosen.at : -1;
    const next = by > 0 ? among.find((number) => number.at > from) : among.findLast((number) => number.at < from);
    const number = next ?? (by > 0 ? among[0] : among[among.length - 1]);
    const hadPanel = detail.contains(document.activeElement);
    history.replaceState(null, "", addressOf(number.id));
    open(number, hadPanel);
    if (!hadPanel) markOf(number)?.focus({ preventScroll: true });
    say(`${word(number.surface)}, ${stateOf(number)}. ${among.indexOf(number) + 1} of ${among.length}.`);
  }

  // ---- Filters ---------------------------------------------------------------------------------------------------------

  const fields = Object.fromEntries(
    ["text", "document", "indicator", "finding", "decision", "state"].map((name) => [name, byId(`filter-${name}`)]),
  );
  const tally = byId("tally");
  const clearing = document.querySelector('[data-action="clear"]');

  function fillFields() {
    documents.forEach((each, at) => fields.document.append(el("option", { value: at, textContent: `${at + 1}. ${each.title}` })));
    indicators.forEach((label, at) => fields.indicator.append(el("option", { value: at, textContent: label })));
    fields.indicator.append(el("option", { value: -1, textContent: "None" }));
    const severities = ["error", "warning", "info"].filter((name) => findings.some((finding) => finding.severity === name));
    const codes = [...new Set(findings.map((finding) => finding.code))].sort();
    fields.finding.append(
      el("optgroup", { label: "By severity" }, ...severities.map((name) => el("option", { value: `severity ${name}`, textContent: name }))),
      el("optgroup", { label: "By code" }, ...codes.map((name) => el("option", { value: `code ${name}`, textContent: name.replaceAll("-", " ") }))),
    );
  }

  const haystacks = new Map();
  function haystack(entry) {
    if (!haystacks.has(entry)) {
      const own = entry.type === "number"
        ? [word(entry.surface), word(entry.quote), word(entry.value), indicators[entry.indicator] ?? ""].join("\n")
        : `${byId(entry.id)?.textContent ?? ""}\n${indicators[entry.indicator] ?? ""}`;
      haystacks.set(entry, own.toLowerCase());
    }
    return haystacks.get(entry);
  }

  function asked() {
    const value = (name) => fields[name].value;
    return {
      text: value("text").trim().toLowerCase(),
      document: value("document") === "" ? null : Number(value("document")),
      indicator: value("indicator") === "" ? null : Number(value("indicator")),
      finding: value("finding").split(" "),
      decision: value("decision"),
      state: value("state"),
    };
  }

  function findingFits(finding, want) {
    const [kind, name] = want.finding;
    return (!kind || finding[kind] === name) && (!want.decision || finding.decided === (want.decision === "decided"));
  }

  function numberFits(number, want) {
    return (
      (want.state ? number.state === want.state : number.state !== "aside") &&
      (want.document === null || number.document === want.document) &&
      (want.indicator === null || (number.indicator === want.indicator && number.state !== "aside")) &&
      (!(want.finding[0] || want.decision) || number.findings.some((finding) => findingFits(finding, want))) &&
      (!want.text || haystack(number).includes(want.text))
    );
  }

  /**
   * Takes the marks back that a filter does not let through: at once where they are in sight, the others when there is
   * time or when they come into sight. To restyle thousands at once would be felt.
   */
  const fade = (() => {
    const held = new Map([...document.querySelectorAll("main .part")].map((part) => [part, []]));
    const near = new Set();
    let stale = new Set();
    const idly = globalThis.requestIdleCallback ?? ((work) => setTimeout(() => work({ timeRemaining: () => 5 }), 20));
    let waiting = false;

    const watch = new IntersectionObserver(
      (changes) => changes.forEach(({ target, isIntersecting }) => {
        if (isIntersecting) near.add(target);
        else near.delete(target);
        if (isIntersecting && stale.has(target)) apply(target);
      }),
      { rootMargin: "50% 0px" },
    );

    function apply(part) {
      stale.delete(part);
      held.get(part).forEach((number) => {
        if (number.faded !== number.out) number.mark.classList.toggle("out", number.out);
        number.faded = number.out;
      });
    }

    function rest(deadline) {
      for (const part of stale) {
        if (deadline && deadline.timeRemaining() <= 2) break;
        apply(part);
      }
      waiting = stale.size > 0;
      if (waiting) idly(rest);
    }

    function start() {
      numbers.forEach((number) => {
        number.mark = markOf(number);
        number.faded = false;
        if (number.mark?.id === number.id) held.get(number.mark.closest(".part"))?.push(number);
      });
      held.forEach((each, part) => watch.observe(part));
    }

    function all() {
      stale = new Set(held.keys());
      near.forEach(apply);
      if (!waiting) {
        waiting = true;
        idly(rest);
      }
    }

    return { start, all, now: () => rest(null) };
  })();

  let quickly = 0;

  function filter() {
    const want = asked();
    const active = Object.values(fields).some((field) => field.value !== "");
    numbers.forEach((number) => {
      number.shown = numberFits(number, want);
      number.out = active && !number.shown;
    });
    fade.all();
    const some = (places) => places.some((at) => numbers[at].shown);
    observations.forEach((observation) => {
      const own = want.indicator === null || observation.indicator === want.indicator;
      const told = want.text && want.document === null && !want.finding[0] && !want.decision && !want.state && haystack(observation).includes(want.text);
      toggle(observation, !active || (own && (some(observation.all) || told || (onlyIndicator(want) && own))));
    });
    findings.forEach((finding) => {
      const bare = !finding.numbers.length && want.indicator === null && !want.state &&
        (want.document === null || finding.documents.includes(want.document));
      const told = want.text && want.document === null && want.indicator === null && !want.state && haystack(finding).includes(want.text);
      const reached = some(finding.numbers) || told || (bare && (!want.text || haystack(finding).includes(want.text)));
      toggle(finding, !active || (findingFits(finding, want) && reached));
    });
    document.querySelectorAll(".group").forEach((group) => (group.hidden = !group.querySelector("li:not([hidden])")));
    filterDocuments(active, want);
    Object.values(fields).forEach((field) => field.classList.toggle("set", field.value !== ""));
    clearing.hidden = !active;
    count(active);
    figures.redraw();
  }

  /** A text stays in sight as long as it has something that the filter lets through. */
  function filterDocuments(active, want) {
    const wanted = new Set(numbers.filter((number) => number.shown).map((number) => number.document));
    findings.filter((finding) => finding.shown).forEach((finding) => finding.documents.forEach((at) => wanted.add(at)));
    let shown = 0;
    documents.forEach((each, at) => {
      const visible = !active || (wanted.has(at) && (want.document === null || want.document === at));
      shown += visible ? 1 : 0;
      byId(`document-${at + 1}`).hidden = !visible;
      const entry = byId("documents").querySelectorAll("li")[at];
      if (entry) entry.hidden = !visible;
    });
    nothing.hidden = shown > 0 || !documents.length;
    document.querySelector("#tab-documents .count").textContent = shown;
  }

  const nothing = el("p", { className: "quiet nothing", hidden: true, textContent: "Nothing in the texts passes the filter." });
  byId("sources").prepend(nothing);

  const onlyIndicator = (want) => !want.text && want.document === null && !want.finding[0] && !want.decision && !want.state;

  function toggle(entry, shown) {
    if (entry.shown !== shown) {
      const element = byId(entry.id);
      if (element) element.hidden = !shown;
    }
    entry.shown = shown;
  }

  function count(active) {
    const all = { figures: numbers.filter((number) => number.state !== "aside"), observations, findings };
    const counts = Object.fromEntries(Object.entries(all).map(([name, entries]) => [name, entries.filter((entry) => entry.shown).length]));
    if (fields.state.value === "aside") counts.figures = numbers.filter((number) => number.shown).length;
    const total = fields.state.value === "aside" ? numbers.length - all.figures.length : all.figures.length;
    const noun = fields.state.value === "aside" ? "numbers set aside" : "figures";
    const part = (name, of, what) => (active ? `${counts[name]} of ${of} ${what}` : `${of} ${what}`);
    say([part("figures", total, noun), part("observations", observations.length, "observations"), part("findings", findings.length, "findings")].join(" · "));
    ["observations", "findings", "figures"].forEach((name) => {
      const badge = document.querySelector(`#tab-${name} .count`);
      if (badge) badge.textContent = counts[name];
    });
  }

  function say(text) {
    tally.textContent = text;
  }

  function clearFilters() {
    Object.values(fields).forEach((field) => (field.value = ""));
    refilter();
  }

  /** A filter that a person sets goes into the address, in place: Back leads to what was opened before. */
  function refilter() {
    filter();
    history.replaceState(null, "", addressOf(addressed().id));
  }

  // ---- Lists by tab ----------------------------------------------------------------------------------------------------

  /** The figures that pass the filter, drawn only as far as they are looked at. */
  const figures = (() => {
    const panel = el("section", { id: "figures", className: "list figures", tabIndex: -1, "aria-labelledby": "figures-title" });
    let stale = true;
    function row(number) {
      const text = word(number.quote);
      const from = Math.max(0, number.start - 40);
      const end = number.start + word(number.surface).length;
      return el("li", { className: "entry" },
        el("p", { className: "where" }, el("a", { className: "open", tabIndex: -1, href: `#${number.id}` },
          el("span", { className: `n ${number.state}`, textContent: word(number.surface) })), ` ${where(number)}`),
        el("p", { className: "snippet", dir: "auto" }, number.start < 0 ? text.slice(0, 90)
          : `${from > 0 ? "…" : ""}${text.slice(from, number.start)}`, number.start < 0 ? "" : el("b", { textContent: text.slice(number.start, end) }),
        number.start < 0 ? "" : text.slice(end, end + 50) + (end + 50 < text.length ? "…" : "")));
    }
    function draw() {
      if (!stale || panel.hidden) return;
      stale = false;
      const among = numbers.filter((number) => number.shown);
      panel.replaceChildren(el("h2", { id: "figures-title", textContent: "Figures" }),
        among.length ? listOf(among, row, "ul") : el("p", { className: "quiet", textContent: "No figure passes the filter." }));
      roveList(panel);
    }
    return { panel, draw, redraw: () => { stale = true; draw(); } };
  })();

  const TABS = [["documents", "Sources"], ["observations", "Observations"], ["findings", "Findings"], ["figures", "Figures"]];

  function buildTabs() {
    lists.append(figures.panel);
    const bar = el("div", { className: "tabs", role: "tablist", "aria-label": "Lists" });
    TABS.forEach(([id, name]) => {
      const panel = byId(id);
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", `tab-${id}`);
      panel.removeAttribute("aria-label");
      bar.append(el("button", { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": id, onclick: () => showLists(id) },
        `${name} `, el("span", { className: "count" })));
    });
    lists.prepend(bar);
    bar.addEventListener("keydown", (event) => {
      const at = TABS.findIndex(([id]) => document.activeElement?.id === `tab-${id}`);
      const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 }[event.key];
      if (at < 0 || next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const [id] = TABS[(next + TABS.length) % TABS.length];
      showLists(id);
      byId(`tab-${id}`).focus();
    });
    showTab(findings.some((finding) => finding.severity === "error" && !finding.decided) ? "findings" : "observations");
  }

  function showTab(id) {
    TABS.forEach(([each]) => {
      const tab = byId(`tab-${each}`);
      tab.setAttribute("aria-selected", String(each === id));
      tab.tabIndex = each === id ? 0 : -1;
      byId(each).hidden = each !== id;
    });
    figures.draw();
  }

  function showLists(id) {
    showTab(id);
    if (!detail.hidden && getComputedStyle(lists).display === "none") close();
    root.classList.add("lists-view");
    pressView("lists");
  }

  function pressView(view) {
    document.querySelectorAll("[data-view]").forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.view === view)));
  }

  // ---- Roving focus ----------------------------------------------------------------------------------------------------

  let current = null;

  /** Of all marks in the texts one can be reached by Tab; arrows go on from there. */
  function rove(mark) {
    if (!mark || mark === current) return;
    if (current) current.tabIndex = -1;
    current = mark;
    mark.tabIndex = 0;
  }

  function roveList(panel) {
    const entries = panel.querySelectorAll(".open");
    entries.forEach((entry, at) => (entry.tabIndex = at === 0 ? 0 : -1));
  }

  function moveInList(link, key) {
    const panel = link.closest(".list");
    const entries = [...panel.querySelectorAll("li:not([hidden]) .open")].filter((each) => !each.closest(".group[hidden]"));
    const at = entries.indexOf(link);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[key];
    const next = entries[Math.min(Math.max(to, 0), entries.length - 1)];
    if (next && next !== link) {
      link.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    }
  }

  function moveInText(mark, by) {
    const at = known.get(mark.id)?.at ?? -1;
    const among = numbers.filter((number) => number.shown && number.mark?.id === number.id);
    const next = by > 0 ? among.find((number) => number.at > at) : among.findLast((number) => number.at < at);
    if (!next) return;
    rove(next.mark);
    next.mark.focus();
    if (!detail.hidden) {
      history.replaceState(null, "", addressOf(next.id));
      open(next, false);
    }
  }

  /** A filter may have hidden the entry that Tab would reach. */
  function mendRoving(panel) {
    const reached = panel.querySelector('.open[tabindex="0"]');
    if (reached?.getClientRects().length) return;
    if (reached) reached.tabIndex = -1;
    const first = [...panel.querySelectorAll("li:not([hidden]) .open")].find((each) => !each.closest("[hidden]"));
    if (first) first.tabIndex = 0;
  }

  // ---- Keys and clicks -------------------------------------------------------------------------------------------------

  const keys = byId("keys");
  const single = byId("single-keys");
  const remembered = {
    get: () => { try { return localStorage.getItem("factpress-single-keys"); } catch { return null; } },
    set: (value) => { try { localStorage.setItem("factpress-single-keys", value); } catch { /* not kept, then */ } },
  };

  const letters = {
    j: () => step(1),
    k: () => step(-1),
    t: () => (chosen?.type === "number" ? markOf(chosen) : current)?.focus(),
    "/": () => { openFilters(true); fields.text.focus(); },
    "?": () => keys.showModal(),
    1: () => toList("documents"),
    2: () => toList("observations"),
    3: () => toList("findings"),
    4: () => toList("figures"),
  };

  function toList(id) {
    if (!detail.hidden) close();
    showLists(id);
    mendRoving(byId(id));
    (byId(id).querySelector('.open[tabindex="0"]') ?? byId(`tab-${id}`)).focus();
  }

  function openFilters(wanted) {
    const bar = byId("bar");
    const opened = wanted ?? !bar.classList.contains("wide-open");
    bar.classList.toggle("wide-open", opened);
    document.querySelector('[data-action="filters"]').setAttribute("aria-expanded", String(opened));
  }

  function escape() {
    if (!detail.hidden) close();
    else if (!clearing.hidden) clearFilters();
  }

  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    if (event.key === "Escape") return escape();
    const target = event.target;
    if (target.matches("input, select, textarea")) return;
    const mark = target.closest("a.n");
    if (mark && (event.key === "ArrowRight" || event.key === "ArrowLeft")) {
      event.preventDefault();
      return moveInText(mark, event.key === "ArrowRight" ? 1 : -1);
    }
    if (target.matches(".list .open") && ["ArrowDown", "ArrowUp", "Home", "End"].includes(event.key)) {
      event.preventDefault();
      return moveInList(target, event.key);
    }
    if (single.checked && letters[event.key]) {
      event.preventDefault();
      letters[event.key]();
    }
  }

  const actions = {
    keys: () => keys.showModal(),
    "close-keys": () => keys.close(),
    clear: () => { clearFilters(); fields.text.focus(); },
    filters: () => openFilters(),
  };

  function onClick(event) {
    const button = event.target.closest("[data-action], [data-view]");
    if (button?.dataset.action) return actions[button.dataset.action]();
    if (button?.dataset.view) {
      root.classList.toggle("lists-view", button.dataset.view === "lists");
      return pressView(button.dataset.view);
    }
    const link = event.target.closest("a[href^='#']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = link.matches("a.n") && link.id ? link.id : link.getAttribute("href").slice(1);
    if (!detail.contains(link)) opener = link;
    event.preventDefault();
    go(id);
  }

  function start() {
    document.querySelectorAll("main a.n").forEach((mark) => (mark.tabIndex = -1));
    rove(document.querySelector("main a.n:not(.aside)") ?? document.querySelector("main a.n"));
    fillFields();
    buildTabs();
    fade.start();
    addEventListener("beforeprint", fade.now);
    document.querySelectorAll(".list").forEach(roveList);
    filter();
    const waiting = () => { clearTimeout(quickly); quickly = setTimeout(refilter, 60); };
    byId("bar").addEventListener("submit", (event) => event.preventDefault());
    fields.text.addEventListener("input", waiting);
    Object.values(fields).forEach((field) => field.addEventListener("change", refilter));
    lists.addEventListener("focusin", (event) => event.target.closest(".list") && mendRoving(event.target.closest(".list")));
    document.addEventListener("click", onClick);
    document.addEventListener("keydown", onKey);
    single.checked = remembered.get() !== "off";
    single.addEventListener("change", () => remembered.set(single.checked ? "on" : "off"));
    addEventListener("hashchange", () => show());
    new ResizeObserver(() => root.style.setProperty("--bar", `${getComputedStyle(byId("bar")).position === "sticky" ? byId("bar").offsetHeight : 0}px`)).observe(byId("bar"));
    if (location.hash) show(false);
  }

  start();
})();
