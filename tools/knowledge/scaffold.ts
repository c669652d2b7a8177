/** Folders in which `scaffold` can start an entry. */
export const SCAFFOLDS = ['people', 'terms', 'organisations', 'missions', 'events', 'countries', 'treaty'] as const;
export type Scaffold = (typeof SCAFFOLDS)[number];

const FACTS = `facts:
  # Each fact is one sentence in your own words, with the page that you saw it on. No source, no fact.
  - text: ''
    # date: 2024-05-28   # only where it happened on a day: an older article does not show it
    sources:
      - url: ''
        outlet: ''
        # title: only when you read it there
        # date: 2024-05-28   # as precise as the page: 2024-05 or 2024 will do
`;
const CHECKED = `# The day up to which the pages that you looked through reach.
checked: ''
# related: [navo]   # ids of other entries: the names of their files
`;

const person = (name: string): string => `# A person. What is still empty, \`npm run knowledge\` names.
name: ${quoted(name)}
# How the person is called by surname alone, particle and all: Van Uhm
surname: ${quoted(surnameOf(name))}
# other_names: [K.H. Ollongren]   # other spellings, maiden names, initials
gender: null   # male or female, null where it is not known
# party: D66
country: ''   # id of a file in countries/: nl, be, us
memberships:
  # One for each post. The end is the day of the handover; no end_date: no end was seen up to \`checked\`.
  - role: ''
    # organization: kabinet-Rutte IV
    start_date: ''   # 2022-01-10, 2022-01 or 2022; where no start was seen: seen_on, a day on which the post was held
    # end_date: 2024-07-02
    # caretaker_since: 2023-07-07   # the day on which the cabinet fell
    sources:
      - url: ''
        outlet: ''
# statements:
#   # A paraphrase of at most 40 words, never a quote; topics are those of topics.yaml.
#   - date: 2023-05-01
#     gist: Vindt dat…
#     venue: Tweede Kamer
#     topics: [navo]
#     source: { url: 'https://…', outlet: Rijksoverheid, date: 2023-05-01 }
${CHECKED}`;

const term = (name: string): string => `# What it is. What is still empty, \`npm run knowledge\` names.
name: ${quoted(name)}
# One plain sentence of at most 30 words, as you would say it to a neighbour.
definition: ''
# why: why it is in the news, at most 40 words
forms:
  # How it stands in texts; README.md says what match, sure, needs and not do.
  - text: ${quoted(name)}
# topics: [navo]   # of topics.yaml
${FACTS}${CHECKED}`;

const country = (
  name: string,
): string => `# A country; its file is named after its ISO code: nl.yaml. What is still empty, \`npm run knowledge\` names.
name: ${quoted(name)}
# forms:
#   - text: another name
# demonyms: [Nederlandse, Nederlanders]   # adjectives and inhabitants
definition: ''
nato: null   # { start_date: 1949-04-04, sources: [{ url: 'https://…', outlet: NAVO }] } for a member
eu: null
${CHECKED}`;

const treaty = (name: string): string => `# A treaty article. What is still empty, \`npm run knowledge\` names.
name: ${quoted(name)}
organization: nato   # nato or eu
forms:
  - text: ${quoted(name)}
# What it says in plain Dutch, at most 60 words.
says: ''
${FACTS}${CHECKED}`;

/** The text of a new entry, with comments that say what belongs where. What has to be filled in is empty, so that the compiler names it. */
export function scaffold(kind: Scaffold, name: string): string {
  switch (kind) {
    case 'people':
      return person(name);
    case 'countries':
      return country(name);
    case 'treaty':
      return treaty(name);
    case 'terms':
    case 'organisations':
    case 'missions':
    case 'events':
      return term(name);
  }
}

/** The id of an entry by its name: "Dilan Yeşilgöz-Zegerius" is `dilan-yesilgoz-zegerius`; empty when the name has no letter or digit. */
export function idOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/ß/g, 'ss')
    .replace(/æ/gi, 'ae')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** All from the first particle on, else the last word. */
function surnameOf(name: string): string {
  const words = name.split(/\s+/);
  const particle = words.findIndex((word, place) => place > 0 && /^(?:van|von|de|den|der|ten|ter|te|la|le|el|al)$/i.test(word));
  const surname = words.slice(particle > 0 ? particle : -1).join(' ');
  return surname.charAt(0).toUpperCase() + surname.slice(1);
}

function quoted(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
