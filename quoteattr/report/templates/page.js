"use strict";
// Lists, filters and counts what stands in #data, and shows one article at a time out of its template. Text goes into the page as text, never as HTML.

const QUOTES_A_PAGE = 50;
const BARS = 10;
const data = JSON.parse(byId("data").textContent);
const filters = { speaker: byId("speaker"), act: byId("act"), kind: byId("kind"), confidence: byId("confidence") };
let page = 0;
let scrolled = 0; // how far the index was, to come back to

function byId(id) {
  return document.getElementById(id);
}

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  made.append(...children);
  return made;
}

function isolated(text) {
  return element("bdi", {}, text);
}

function leftToRight(text) {
  return element("bdi", { dir: "ltr" }, text);
}

// Spellings that count as one when a name is searched for: vowel signs, seats of hamza, ya and ta marbuta.
function folded(name) {
  return name.normalize("NFKD").replace(/[\p{M}\u0640]/gu, "").replace(/ى/g, "ي").replace(/ة/g, "ه").toLowerCase();
}

// A name that is written out means its bearers, any other text those whose name or role it is part of.
function wantedSpeakers() {
  const given = filters.speaker.value.trim();
  const named = data.speakers.map(speaker => speaker.name === given);
  return named.includes(true) ? named : data.speakers.map(speaker => folded(`${speaker.name} ${speaker.role ?? ""}`).includes(folded(given)));
}

function wantedQuotes() {
  const speakers = wantedSpeakers();
  const { act, kind } = filters;
  const least = Number(filters.confidence.value);
  return data.quotes.filter(
    quote =>
      speakers[quote.speaker] &&
      (!act.value || quote.act === act.value) &&
      (!kind.value || quote.kind === kind.value) &&
      quote.confidence >= least,
  );
}

function counted(values) {
  const counts = new Map();
  values.forEach(value => counts.set(value, (counts.get(value) ?? 0) + 1));
  return counts;
}

function isNobody(speaker) {
  return data.speakers[speaker].voice === "no speaker";
}

// Those who speak most stand first, what nobody is found for last.
function ranked(counts) {
  return [...counts.keys()].sort((one, other) => isNobody(one) - isNobody(other) || counts.get(other) - counts.get(one) || one - other);
}

function show() {
  const quotes = wantedQuotes();
  const counts = counted(quotes.map(quote => quote.speaker));
  const ranks = new Map(ranked(counts).map((speaker, rank) => [speaker, rank]));
  quotes.sort((one, other) => ranks.get(one.speaker) - ranks.get(other.speaker) || one.article - other.article || one.place - other.place);
  byId("least").replaceChildren(leftToRight(Number(filters.confidence.value).toFixed(2)));
  const speakers = [...ranks.keys()].filter(one => !isNobody(one));
  const articles = new Set(quotes.map(quote => quote.article)).size;
  const all = `of ${data.quotes.length} quotes, by ${speakers.length} speakers, in ${articles} of ${data.articles.length} articles`;
  byId("count").replaceChildren(leftToRight(`${quotes.length} ${all}`));
  showShares(quotes, counts, speakers);
  showPage(quotes, counts);
}

function showShares(quotes, counts, speakers) {
  const voices = counted(quotes.map(quote => data.speakers[quote.speaker].voice));
  const bars = speakers.slice(0, BARS).map(speaker => [speakerButton(data.speakers[speaker].name), counts.get(speaker)]);
  byId("speakers").tBodies[0].replaceChildren(...chart(bars, quotes.length));
  byId("voices").tBodies[0].replaceChildren(...chart(data.voices.filter(one => voices.has(one)).map(one => [one, voices.get(one)]), quotes.length));
  byId("others").replaceChildren(...(speakers.length > BARS ? [leftToRight(`and ${speakers.length - BARS} others, all below`)] : []));
}

// The longest bar fills its cell; the numbers are shares of all.
function chart(bars, all) {
  const most = Math.max(...bars.map(([, count]) => count));
  return bars.map(([name, count]) => {
    const filled = element("div", { class: "bar" });
    filled.style.width = `${(100 * count) / most}%`;
    const number = leftToRight(`${count} (${((100 * count) / all).toFixed(1)} %)`);
    return element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, filled), element("td", { class: "number" }, number));
  });
}

function speakerButton(name) {
  const button = element("button", { type: "button", title: "only this speaker" }, isolated(name));
  button.addEventListener("click", () => {
    filters.speaker.value = name;
    restart();
  });
  return button;
}

function showPage(quotes, counts) {
  const pages = Math.max(1, Math.ceil(quotes.length / QUOTES_A_PAGE));
  const shown = quotes.slice(page * QUOTES_A_PAGE, (page + 1) * QUOTES_A_PAGE);
  const parts = [];
  shown.forEach((quote, n) => {
    if (!n || quote.speaker !== shown[n - 1].speaker) parts.push(heading(quote.speaker, counts.get(quote.speaker)), element("ol", {}));
    parts.at(-1).append(row(quote));
  });
  byId("quotes").replaceChildren(...(parts.length ? parts : [leftToRight("No quote passes the filters.")]));
  byId("page").replaceChildren(leftToRight(`page ${page + 1} of ${pages}`));
  byId("previous").disabled = page === 0;
  byId("next").disabled = page === pages - 1;
  byId("pages").hidden = pages === 1;
}

function heading(number, count) {
  const speaker = data.speakers[number];
  const role = speaker.role ? [" · ", isolated(speaker.role)] : [];
  return element("h2", {}, isolated(speaker.name), element("small", {}, ...role, " ", leftToRight(`(${count})`)));
}

function row(quote) {
  const doubtful = quote.confidence < data.low;
  const confidence = element("span", doubtful ? { class: "low", dir: "ltr" } : { dir: "ltr" }, `${doubtful ? "? " : ""}${quote.confidence.toFixed(2)}`);
  const facts = [quote.act, quote.kind].map(isolated);
  return element(
    "li",
    {},
    element("a", { href: `#${quote.article}/${quote.place}`, lang: "ar", dir: "rtl" }, quote.text),
    element("div", { class: "facts" }, ...facts, confidence, isolated(data.articles[quote.article])),
  );
}

function restart() {
  page = 0;
  show();
}

function turn(step) {
  page += step;
  show();
  byId("quotes").scrollIntoView();
}

// #12 is the article 12, #12/3 its quote 3, anything else the index.
function follow() {
  const [, number, place] = /^#(\d+)(?:\/(\d+))?$/.exec(location.hash) ?? [];
  const article = number && byId(`article-${number}`);
  if (!byId("index").hidden) scrolled = scrollY;
  byId("index").hidden = Boolean(article);
  byId("article").hidden = !article;
  if (article) {
    showArticle(Number(number), article, place);
  } else {
    byId("article-text").replaceChildren();
    document.title = "Who said what";
    scrollTo(0, scrolled);
  }
}

function showArticle(number, article, place) {
  byId("article-text").replaceChildren(article.content.cloneNode(true));
  byId("article-name").textContent = document.title = data.articles[number];
  link(byId("article-previous"), number - 1);
  link(byId("article-next"), number + 1);
  const quote = place && byId("article-text").querySelector(`[data-quote="${place}"]`);
  if (quote) {
    quote.classList.add("here");
    quote.tabIndex = -1;
    quote.focus({ preventScroll: true });
    quote.scrollIntoView({ block: "center" });
  } else {
    scrollTo(0, 0);
  }
}

function link(anchor, number) {
  anchor.hidden = !(number in data.articles);
  anchor.href = `#${number}`;
}

function offer(select, values) {
  select.append(...[...counted(values)].sort((one, other) => other[1] - one[1]).map(([value]) => element("option", { value }, value)));
}

offer(filters.act, data.quotes.map(quote => quote.act));
offer(filters.kind, data.quotes.map(quote => quote.kind));
const known = new Set(ranked(counted(data.quotes.map(quote => quote.speaker))).map(speaker => data.speakers[speaker].name));
byId("names").append(...[...known].map(value => element("option", { value })));
byId("filters").addEventListener("input", restart);
byId("filters").addEventListener("submit", event => event.preventDefault());
byId("clear").addEventListener("click", () => {
  byId("filters").reset();
  restart();
});
byId("previous").addEventListener("click", () => turn(-1));
byId("next").addEventListener("click", () => turn(1));
addEventListener("hashchange", follow);
show();
follow();
