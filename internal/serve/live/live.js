// Keeps the open page the same as what the server makes of its files. The
// server says what is new in a stream of events; the page is changed in place,
// so that it stays where it was scrolled, and what the reader has opened,
// typed, selected and focused stays too.

import { Idiomorph } from "./idiomorph.js";
import { showConnection, showReport } from "./panel.js";

const script = document.querySelector("script[data-digest-page]");
const followKey = "digest-follow";

// Names the bytes that this page was made of; the server compares.
let tag = script.dataset.digestPage;

// Events come one after the other, but changing a page takes time. Of pages
// only the newest is of interest.
let work = Promise.resolve();
let newest = null;

function afterwards(step) {
  work = work.then(step).catch((error) => {
    console.error(error);
    location.reload();
  });
}

// The stream. Browsers allow few connections to a server, so a tab that is not
// seen has none.

let stream = null;
let failures = 0;
let retry = 0;

function connect() {
  if (stream || document.hidden) return;
  const url = new URL("events", import.meta.url);
  url.searchParams.set("page", location.pathname);
  url.searchParams.set("tag", tag);
  stream = new EventSource(url);
  stream.onopen = () => {
    failures = 0;
    showConnection(true);
  };
  stream.onerror = () => {
    // A browser's own new attempt would name the page as it was at the first.
    disconnect();
    failures++;
    if (failures > 2) showConnection(false);
    retry = setTimeout(connect, Math.min(failures * 500, 3000));
  };
  listen("page", (page) => {
    newest = page;
    afterwards(update);
  });
  listen("report", (report) => afterwards(() => showReport(report)));
  listen("follow", (target) => afterwards(() => follow(target)));
}

function listen(name, act) {
  stream.addEventListener(name, (event) => act(JSON.parse(event.data)));
}

function disconnect() {
  clearTimeout(retry);
  stream?.close();
  stream = null;
}

document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
addEventListener("pagehide", disconnect);
addEventListener("pageshow", (event) => event.persisted && connect());

// The page.

async function update() {
  const page = newest;
  newest = null;
  if (!page) return;
  if (page.location) return location.replace(page.location);
  const next = new DOMParser().parseFromString(page.html, "text/html");
  // What a script has done cannot be undone.
  if (scripts(next) !== loaded) return location.reload();
  const sheets = await loadSheets(next.head);
  mergeRoot(next.documentElement);
  mergeHead(next.head, sheets);
  morphBody(next.body);
  tag = page.tag;
}

const loaded = scripts(document);

function scripts(doc) {
  const data = /json|^(speculationrules|text\/(?!javascript))/;
  const all = [...doc.querySelectorAll("script")].filter((s) => s !== script && !data.test(s.type));
  return JSON.stringify(all.map((s) => [s.getAttribute("src"), s.textContent]));
}

// The attributes that the last page had; others are not the server's.
let rootAttributes = ["lang", "dir", "class"];

function mergeRoot(next) {
  const root = document.documentElement;
  for (const name of rootAttributes) if (!next.hasAttribute(name)) root.removeAttribute(name);
  for (const { name, value } of next.attributes) if (root.getAttribute(name) !== value) root.setAttribute(name, value);
  rootAttributes = next.getAttributeNames();
}

// matches pairs the elements of the new head with equal ones of the page's.
function matches(next) {
  const rest = [...document.head.children];
  return [...next.children].map((fresh) => {
    const at = rest.findIndex((old) => old.isEqualNode(fresh));
    return { fresh, old: at < 0 ? null : rest.splice(at, 1)[0] };
  });
}

const isSheet = (e) => e.localName === "link" && e.relList.contains("stylesheet");

// loadSheets puts new style sheets into the head, each behind the element that
// it follows in the new one, and waits until they are there. Until the page is
// changed they apply to no medium, so nobody sees half of a change.
async function loadSheets(next) {
  const sheets = new Map();
  let before = null;
  for (const { fresh, old } of matches(next)) {
    let here = old;
    if (!old && isSheet(fresh)) {
      here = document.importNode(fresh);
      here.media = "not all";
      sheets.set(here, fresh);
      before ? before.after(here) : document.head.prepend(here);
    }
    before = here ?? before;
  }
  await Promise.all([...sheets.keys()].map(settled));
  return sheets;
}

function settled(sheet) {
  return new Promise((done) => {
    sheet.onload = sheet.onerror = done;
    setTimeout(done, 3000);
  });
}

// mergeHead makes the head that of the new page. Elements that stay are not
// moved: a style sheet that is moved is loaded again. Of what the new page does
// not have only what pages are made of goes; extensions put styles there, too.
function mergeHead(next, sheets) {
  for (const [sheet, fresh] of sheets) {
    fresh.hasAttribute("media") ? (sheet.media = fresh.media) : sheet.removeAttribute("media");
  }
  const pairs = matches(next);
  const kept = new Set(pairs.map((pair) => pair.old));
  for (const old of [...document.head.children]) {
    if (!kept.has(old) && old !== script && old.matches("title, meta, link, base, script")) old.remove();
  }
  let before = null;
  for (const { fresh, old } of pairs) {
    const here = old ?? document.importNode(fresh, true);
    if (!old) before ? before.after(here) : document.head.prepend(here);
    before = here;
  }
}

// What the reader has done to the page is the reader's.

const isKept = (node) => node.nodeType === Node.ELEMENT_NODE && node.hasAttribute("data-digest-keep");

function isReaders(name, e) {
  switch (name) {
    case "open":
      return e.localName === "details" || e.localName === "dialog";
    case "value":
      return "defaultValue" in e && e.value !== e.defaultValue;
    case "checked":
      return "defaultChecked" in e && e.checked !== e.defaultChecked;
    case "selected":
      return "defaultSelected" in e && e.selected !== e.defaultSelected;
  }
  return false;
}

const rules = {
  callbacks: {
    beforeNodeMorphed: (node) => !isKept(node),
    beforeNodeRemoved: (node) => !isKept(node),
    beforeAttributeUpdated: (name, e) => !isReaders(name, e),
  },
};

function morphBody(next) {
  const reselect = selection();
  morph(document.body, next);
  reselect();
}

// morph makes a node like another. Idiomorph finds out which child has become
// which, and compares each with all others for that: seconds, where there are
// thousands. Nearly always most are the same and the rest stands in the same
// order, and only those that differ need to be looked into.
function morph(old, next) {
  if (isKept(old) || old.isEqualNode(next)) return;
  if (old.nodeType !== Node.ELEMENT_NODE) {
    old.nodeValue = next.nodeValue;
    return;
  }
  const { start, olds, news } = differing([...old.childNodes], [...next.childNodes]);
  const shared = Math.min(olds.length, news.length);
  const inOrder = olds.slice(0, shared).every((child, i) => isAlike(child, news[i]));
  if (!inOrder || !hasSameAttributes(old, next)) {
    Idiomorph.morph(old, next, rules);
    return;
  }
  const after = olds.length ? olds.at(-1).nextSibling : old.childNodes[start] ?? null;
  for (let i = 0; i < shared; i++) morph(olds[i], news[i]);
  for (const child of olds.slice(shared)) if (!isKept(child)) child.remove();
  for (const child of news.slice(shared)) old.insertBefore(document.importNode(child, true), after);
}

// differing leaves out what two lists of nodes begin and end with alike, and
// says where the rest starts.
function differing(olds, news) {
  let start = 0;
  let end = 0;
  const most = Math.min(olds.length, news.length);
  while (start < most && olds[start].isEqualNode(news[start])) start++;
  while (end < most - start && olds.at(-1 - end).isEqualNode(news.at(-1 - end))) end++;
  const rest = (nodes) => nodes.slice(start, nodes.length - end);
  return { start, olds: rest(olds), news: rest(news) };
}

const isAlike = (a, b) => a.nodeName === b.nodeName && a.id === b.id;

function hasSameAttributes(a, b) {
  const names = a.getAttributeNames();
  return names.length === b.getAttributeNames().length && names.every((name) => a.getAttribute(name) === b.getAttribute(name));
}

// selection returns a function that selects again what is selected now: it
// would be lost where the text around it changes.
function selection() {
  const s = getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = s;
  if (!anchorNode || s.isCollapsed) return () => {};
  const within = (node, offset) => Math.min(offset, node.length ?? node.childNodes.length);
  return () => {
    if (!anchorNode.isConnected || !focusNode.isConnected) return;
    if (s.anchorNode === anchorNode && s.anchorOffset === anchorOffset && s.focusNode === focusNode && s.focusOffset === focusOffset) return;
    s.setBaseAndExtent(anchorNode, within(anchorNode, anchorOffset), focusNode, within(focusNode, focusOffset));
  };
}

// Following the editor: to the page, then to the paragraph.

function follow(target) {
  if (target.here) return reveal(target.block);
  sessionStorage.setItem(followKey, JSON.stringify(target));
  location.assign(target.url);
}

function arrive() {
  const target = JSON.parse(sessionStorage.getItem(followKey));
  sessionStorage.removeItem(followKey);
  if (target && new URL(target.url, location.href).pathname === location.pathname) reveal(target.block);
}

function reveal(block) {
  const e = block && document.getElementsByTagName(block.tag)[block.number];
  if (!e) return;
  const box = e.getBoundingClientRect();
  if (box.top < 0 || box.bottom > innerHeight) e.scrollIntoView({ block: "center", behavior: "instant" });
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const outline = (colour) => ({ outline: `2px solid ${colour}`, outlineOffset: "0.4em" });
  e.animate([outline("#c98a1b"), outline("#c98a1b"), outline("transparent")], 1200);
}

arrive();
connect();
