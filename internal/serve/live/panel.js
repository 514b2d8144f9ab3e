// Shows over the page what is wrong with it: errors, warnings of the page's
// own file, and that the server is gone. It lives in a shadow root beside the
// body, so the page's styles and changes do not reach it.

const host = document.createElement("digest-panel");
const root = host.attachShadow({ mode: "open" });

function element(name, properties, ...children) {
  const e = Object.assign(document.createElement(name), properties);
  e.append(...children);
  return e;
}

// A part is a summary that unfolds. Its role makes screen readers read what
// is put into it.
function part(name, role) {
  const summary = element("summary");
  const list = element("div", { className: "list" });
  const fold = element("details", { className: name, hidden: true }, summary, list);
  const live = element("div", { role }, fold);
  return { fold, summary, list, live };
}

const errors = part("errors", "alert");
const warnings = part("warnings", "status");
const connection = element("p", { className: "connection", role: "status", hidden: true });

const styles = element("link", { rel: "stylesheet", href: new URL("live.css", import.meta.url).href });
const frame = element("div", { className: "frame", lang: "en", dir: "ltr", hidden: true });
frame.append(connection, warnings.live, errors.live);
styles.onload = () => (frame.hidden = false);
root.append(styles, frame);
document.documentElement.append(host);

const unfolded = "digest-warnings-unfolded";
warnings.fold.open = sessionStorage.getItem(unfolded) === "yes";
warnings.fold.addEventListener("toggle", () => sessionStorage.setItem(unfolded, warnings.fold.open ? "yes" : "no"));

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  for (const { fold, summary } of [errors, warnings]) {
    if (fold.hidden || !fold.open) continue;
    if (fold.contains(root.activeElement)) summary.focus();
    fold.open = false;
  }
});

// showReport shows what is wrong, and takes away what no longer is. Errors
// unfold when there were none before: who folds them while writing wants to
// see the page.
export function showReport({ errors: wrong, warnings: doubtful, others }) {
  if (errors.fold.hidden) errors.fold.open = true;
  fill(errors, wrong.map(problem), count(wrong.length, "error"));
  const here = doubtful.map(problem);
  const elsewhere = others ? [element("p", { className: "others" }, `${count(others, "warning")} on other pages`)] : [];
  const title = here.length ? count(here.length, "warning") : `${count(others, "warning")} elsewhere`;
  fill(warnings, [...here, ...elsewhere], title);
  warnings.fold.classList.toggle("quiet", !here.length);
}

export function showConnection(alive) {
  connection.hidden = alive;
  connection.textContent = alive ? "" : "digest serve does not answer; the page may be old";
}

const count = (n, word) => `${n} ${word}${n === 1 ? "" : "s"}`;

function fill({ fold, summary, list }, items, title) {
  fold.hidden = !items.length;
  summary.textContent = title;
  list.replaceChildren(...items);
}

function problem({ file, line, column, code, message, hint, excerpt }) {
  const place = file && [file, line, line && column].filter(Boolean).join(":");
  const item = element("article");
  if (place) item.append(element("p", { className: "place" }, breakable(place)));
  item.append(element("p", { className: "message" }, message, code ? element("span", { className: "code" }, code) : ""));
  if (excerpt) item.append(element("pre", { dir: "auto", tabIndex: 0 }, excerpt));
  if (hint) item.append(element("p", { className: "hint" }, hint));
  return item;
}

// breakable lets a path break behind its slashes.
function breakable(path) {
  const pieces = element("bdi");
  for (const piece of path.split(/(?<=\/)/)) pieces.append(piece, element("wbr"));
  return pieces;
}
