import footnote from "markdown-it-footnote";

// size is how many stories a page of a list shows.
const size = 20;

const long = new Intl.DateTimeFormat("id", { dateStyle: "long", timeZone: "Asia/Jakarta" });

// newest returns all stories, the newest first.
const newest = (api) => api.getFilteredByTag("stories").reverse();

// group returns the stories by what ids gives for each.
function group(stories, ids) {
  const groups = {};
  for (const story of stories) {
    for (const id of ids(story.data)) (groups[id] ??= []).push(story);
  }
  return groups;
}

// pages cuts groups into pages of lists.
function pages(groups) {
  const all = [];
  for (const [id, stories] of Object.entries(groups)) {
    const count = Math.ceil(stories.length / size);
    for (let number = 1; number <= count; number++) {
      all.push({ id, number, count, stories: stories.slice((number - 1) * size, number * size) });
    }
  }
  return all;
}

// index returns the entries of an index page; without a register, ids are names.
const index = (groups, register) =>
  Object.entries(groups)
    .map(([id, stories]) => ({ id, name: register?.[id].name ?? id, count: stories.length }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

const sections = (data) => [data.params.section];
const topics = (data) => data.topics;
const outlets = (data) => data.outlets;
const translators = (data) => data.translators ?? [];

const origin = "https://contoh.example";
const machine = (date) => new Date(date).toISOString();
const person = (name) => ({ "@type": "Person", name });

// article is an article as schema.org has it.
function article(url, title, description, date, params, register, topics, translators, slugify) {
  const source = params.source;
  const authors = source.authors.map(person);
  return {
    "@type": "NewsArticle",
    "@id": `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: title,
    description,
    inLanguage: "id",
    datePublished: machine(date),
    dateModified: machine(date),
    dateline: `${params.dateline.place}, ${machine(params.dateline.date).slice(0, 10)}`,
    articleSection: register.sections[params.section],
    keywords: topics.map((id) => register.topics[id].name),
    author: authors,
    publisher: {
      "@type": "NewsMediaOrganization",
      "@id": `${origin}/#publisher`,
      name: "Kilas Contoh",
      url: `${origin}/`,
      correctionsPolicy: `${origin}/corrections/`,
    },
    accountablePerson: person(params.responsible),
    translator: translators?.map((name) => {
      const at = `${origin}/translators/${slugify(name)}/`;
      return { "@type": "Person", "@id": `${at}#person`, name, url: at };
    }),
    translationOfWork: {
      "@type": "CreativeWork",
      "@id": source.url,
      url: source.url,
      name: source.title,
      inLanguage: source.lang,
      datePublished: machine(source.published),
      author: authors,
      publisher: {
        "@type": "Organization",
        "@id": `${origin}/outlets/${source.outlet}/#outlet`,
        name: register.outlets[source.outlet].name,
      },
    },
    hasPart: params.quotes?.map((quote) => ({
      "@type": "Quotation",
      "@id": `${url}#${quote.id}`,
      url: `${url}#${quote.id}`,
      text: quote.text,
      inLanguage: "id",
      spokenByCharacter: person(quote.speaker),
      translationOfWork: quote.original && { "@type": "Quotation", text: quote.original },
    })),
  };
}

// crumbs is the way from the home page to a page.
function crumbs(url, title, params, register) {
  const way = [["Kilas Contoh", `${origin}/`]];
  if (params?.section) way.push([register.sections[params.section], `${origin}/${params.section}/`]);
  if (title) way.push([title, url]);
  const item = ([name, item], i) => ({ "@type": "ListItem", position: i + 1, name, item });
  return { "@type": "BreadcrumbList", itemListElement: way.map(item) };
}

export default function (config) {
  config.addPassthroughCopy({ static: "/" });
  config.amendLibrary("md", (md) => md.use(footnote));

  config.addCollection("homePages", (api) => pages({ "": newest(api) }));
  config.addCollection("sectionPages", (api) => pages(group(newest(api), sections)));
  config.addCollection("topicPages", (api) => pages(group(newest(api), topics)));
  config.addCollection("outletPages", (api) => pages(group(newest(api), outlets)));
  config.addCollection("translatorPages", (api) => pages(group(newest(api), translators)));
  config.addCollection("topicIndex", (api) => group(newest(api), topics));
  config.addCollection("outletIndex", (api) => group(newest(api), outlets));
  config.addCollection("translatorIndex", (api) => group(newest(api), translators));
  config.addCollection("corrected", (api) => newest(api).filter((story) => story.data.params.correction));

  config.addFilter("index", index);
  config.addFilter("long", (date) => long.format(new Date(date)));
  config.addFilter("machine", machine);
  config.addFilter("structured", (url, title, description, date, params, register, topics, translators) => {
    const about = params?.source
      ? article(url, title, description, date, params, register, topics, translators, config.getFilter("slugify"))
      : { "@type": "CollectionPage", "@id": url, url, name: title ?? "Kilas Contoh", inLanguage: "id" };
    const graph = { "@context": "https://schema.org", "@graph": [about, crumbs(url, title, params, register)] };
    return JSON.stringify(graph).replaceAll("<", "\\u003c");
  });

  return {
    dir: { input: "content", includes: "_includes" },
    markdownTemplateEngine: false,
    htmlTemplateEngine: "njk",
  };
}
