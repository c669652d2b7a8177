import { agrees } from '../pronouns.ts';
import type { Scene } from './scene.ts';
import type { Subject } from './subject.ts';

/** A speaker: a person by index, or -1 for somebody whom the text does not name. */
export type Speaker = number;
export const UNNAMED = -1;

/** Functions that may stand for one another when a text speaks of somebody again. */
const ALIKE: readonly ReadonlySet<string>[] = [
  'hoogleraar professor onderzoeker onderzoekster wetenschapper wetenschapster deskundige expert specialist kenner socioloog psycholoog econoom historicus bioloog gedragswetenschapper politicoloog jurist bestuurskundige',
  'minister bewindsman bewindsvrouw bewindspersoon staatssecretaris politicus politica premier vicepremier regeringsleider minister-president',
  'kamerlid parlementslid politicus politica fractievoorzitter fractieleider partijleider lijsttrekker volksvertegenwoordiger senator raadslid europarlementarier voorman leider',
  'generaal luitenant-generaal commandant bevelhebber opperbevelhebber admiraal militair kolonel officier stafchef chef legerleider',
  'president staatshoofd leider regeringsleider',
  'premier regeringsleider bondskanselier kanselier minister-president',
  'trainer coach bondscoach oefenmeester',
  'directeur bestuurder topman topvrouw baas voorzitter bestuursvoorzitter ceo',
  'secretaris-generaal navo-chef navo-baas chef baas topman',
  'advocaat raadsman raadsvrouw jurist',
  'schrijver schrijfster auteur dichter',
  'burgemeester bestuurder',
  'woordvoerder woordvoerster',
].map((line) => new Set(line.split(' ')));

/** Who was spoken about last, and who speaks. */
export class Focus {
  private current: Speaker | null = null;
  /** Somebody was named after an unnamed person spoke. */
  private namedSince = false;
  /** Persons by last mention, latest first. */
  private recent: number[] = [];
  private readonly scene: Scene;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** Whose words a quotation without a speaker is; null before anybody is named. */
  get speaker(): Speaker | null {
    return this.current;
  }

  set speaker(speaker: Speaker | null) {
    this.current = speaker;
    this.namedSince = false;
  }

  /** A mention of a person was read. */
  see(person: number): void {
    this.namedSince = true;
    if (this.recent[0] === person) return;
    this.recent = [person, ...this.recent.filter((other) => other !== person)].slice(0, 40);
  }

  /** The person that a subject means, `UNNAMED`, or null when nobody fits. */
  resolve(subject: Subject, plural = false): Speaker | null {
    if (subject.kind === 'person') return subject.person;
    if (subject.kind === 'pronoun') return plural ? UNNAMED : this.pronoun(subject.word);
    return this.role(subject.noun, subject.definite);
  }

  private pronoun(word: string): Speaker | null {
    const fits = (person: number): boolean => agrees(this.scene.genders[person] ?? null, word);
    if (this.speaker === UNNAMED && !this.namedSince) return UNNAMED;
    if (this.speaker !== null && this.speaker !== UNNAMED && fits(this.speaker)) return this.speaker;
    const sure = this.recent.find((person) => fits(person) && this.scene.genders[person] !== null);
    return sure ?? this.recent.find(fits) ?? null;
  }

  private role(noun: string, definite: boolean): Speaker | null {
    if (!definite) return UNNAMED;
    const same = this.recent.find((person) => sameRole(this.scene.roles[person] ?? '', noun));
    if (same !== undefined) return same;
    const alike = this.recent.find((person) => likeRole(this.scene.roles[person] ?? '', noun));
    if (alike !== undefined) return alike;
    const only = this.recent[0];
    return this.recent.length === 1 && only !== undefined && this.scene.roles[only] === '' ? only : UNNAMED;
  }
}

/** "de minister" for a "demissionair defensieminister", "de VVD-fractievoorzitter" for a "fractievoorzitter". */
function sameRole(role: string, noun: string): boolean {
  return role
    .split(/[ ,]+/)
    .some((word) => word === noun || (noun.length > 4 && word.endsWith(noun)) || (word.length > 5 && noun.endsWith(word)));
}

function likeRole(role: string, noun: string): boolean {
  const words = role.split(/[ ,]+/).map(tail);
  const head = tail(noun);
  return ALIKE.some((group) => group.has(head) && words.some((word) => group.has(word)));
}

function tail(word: string): string {
  for (const group of ALIKE) for (const one of group) if (word.endsWith(one) && one.length > 4) return one;
  return word;
}
