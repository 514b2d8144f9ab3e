"use strict";
// What a page can do beyond reading: copy and share a quote, choose colours.
// Everything reads without it; what needs it is shown where scripts may run.
{ // its names are its own: pages may have other scripts
const root = document.documentElement;
if (navigator.share) root.dataset.share = "";

// Colours. Storage may be refused, and then the choice lasts for a page.
const key = "scheme";
const stored = () => { try { return localStorage.getItem(key) || ""; } catch { return ""; } };
const store = (value) => { try { value ? localStorage.setItem(key, value) : localStorage.removeItem(key); } catch { /* as above */ } };

function paint(scheme) {
  scheme ? (root.dataset.scheme = scheme) : delete root.dataset.scheme;
  for (const input of document.querySelectorAll(".schemes input")) input.checked = input.value === scheme;
}

paint(stored()); // as early as can be: the page may not be there yet
document.addEventListener("DOMContentLoaded", () => paint(stored())); // and when the choice is there to show it
addEventListener("storage", (event) => event.key === key && paint(stored()));
document.addEventListener("change", (event) => {
  if (!event.target.matches?.(".schemes input")) return;
  store(event.target.value);
  paint(event.target.value);
});

// Quotes: the words, who said them, and where they stand.
const line = (element) => element?.innerText.replace(/\s+/g, " ").trim() ?? "";

function quoted(card) {
  const words = [...card.querySelectorAll("blockquote p")].map(line).join("\n");
  const url = new URL(card.id ? "#" + card.id : "", location.href).href;
  return { title: document.title, text: `${words}\n— ${line(card.querySelector(".said"))}`, url };
}

async function act(button) {
  const quote = quoted(button.closest(".quote").querySelector(".quote-card"));
  if (button.dataset.act === "share") return navigator.share(quote);
  await navigator.clipboard.writeText(`${quote.text}\n${quote.url}`);
  const label = button.textContent;
  button.textContent = button.dataset.done;
  setTimeout(() => (button.textContent = label), 2000);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("button[data-act]");
  if (button) act(button).catch(() => {}); // the reader said no
});
}
