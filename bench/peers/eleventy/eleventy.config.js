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
  config.addFilter("machine", (date) => new Date(date).toISOString());

  return {
    dir: { input: "content", includes: "_includes" },
    markdownTemplateEngine: false,
    htmlTemplateEngine: "njk",
  };
}
