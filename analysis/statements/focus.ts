import { agrees, genderOfNoun } from '../pronouns.ts';
import { contradicts, hasParty, hasPeople, isPeople, likeRole, partyOf, type Qualifiers, sameRole } from './role-match.ts';
import type { Scene } from './scene.ts';
import type { Subject } from './subject.ts';

/** A speaker: a person by index, or -1 for somebody whom the text does not name. */
export type Speaker = number;
export const UNNAMED = -1;
/** Somebody speaks, and it is not clear who: perhaps a person of the text. Nobody gets such words. */
export const UNCLEAR = -2;

/** A speaker without a name. */
export function isNobody(speaker: Speaker): boolean {
  return speaker < 0;
}

const TOGETHER =
  /^(twee|drie|beiden|tweetal|duo|ministers|bewindslieden|bewindspersonen|leiders|kamerleden|presidenten|politici|generaals)$/;
const UNSEEN = 20;
/** A minister of no named country is one of these. */
const AT_HOME = /^(nederland|belgi|vlaam|waal)/;
/** Functions that speak for, judge or question somebody: never another word for the person in focus. */
const ALWAYS_OTHER =
  /(woordvoerder|woordvoerster|advocaa?te?|raadsman|raadsvrouw|rechter|officier|aanklager|collega|ambtgenoot|voorganger|opvolger|agent|inspecteur|vader|moeder|zoon|dochter|broer|zus|partner|vriend|vriendin|buurman|buurvrouw|slachtoffer|verdachte|getuige|journaliste?|verslaggever|verslaggeefster|correspondente?|fotograaf|fotografe|interviewer|presentator|bron|eigenaar|eigenares|lid|fractie|bestuur)$/;
/** Offices that the text would have given the person in focus, were it that person's. */
const HOLDS_OFFICE =
  /(minister|president|premier|koning|koningin|generaal|burgemeester|wethouder|kamerlid|voorzitter|secretaris|directeur|politicus|ambassadeur|bevelhebber|commandant|militair|soldaat|leider|chef|trainer|coach|arts|man|vrouw|gastheer)$/;

/** Another word for the one person whom the text has named so far ("de topman van de landmacht" after a general's name). */
function mayBeOnly(noun: string, { people }: Qualifiers): boolean {
  return people === null && !ALWAYS_OTHER.test(noun) && (/top(?:man|vrouw)$/.test(noun) || !HOLDS_OFFICE.test(noun));
}

/** "de twee", "volgens hen". */
function meansTwo(subject: Subject, plural: boolean): boolean {
  return subject.kind === 'role'
    ? plural && /^(twee|beiden|tweetal|duo)$/.test(subject.noun)
    : subject.kind === 'pronoun' && subject.word === 'hen';
}

/** Who was spoken about last, and who speaks. */
export class Focus {
  private current: Speaker | null = null;
  /** Somebody was named after an unnamed person spoke. */
  private namedSince = false;
  /** The unnamed speaker is an organisation. */
  private organisation = false;
  /** The unnamed speaker did speak: a report or quotation of theirs was read. */
  private unnamedSpoke = false;
  /** Persons by last mention, latest first. */
  private recent: number[] = [];
  /** Who opens the present sentence and is new in the text. */
  private introduced: number | null = null;
  /** Persons whom the text joined last ("A en B"): its "de twee", "volgens hen". */
  private joined: readonly number[] = [];
  /** The last two who spoke, latest first. */
  private spoke: readonly number[] = [];
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
    this.organisation = false;
    this.unnamedSpoke = false;
    this.introduced = null;
  }

  /** Whose words a quotation without a speaker is: people without a name only go on with what they were saying. */
  get carried(): Speaker | null {
    return this.current === UNNAMED && !this.unnamedSpoke ? UNCLEAR : this.current;
  }

  /** An organisation speaks: whose words come next is not known, but "hij" is none of them. */
  speaksAsOrganisation(): void {
    this.speaker = UNNAMED;
    this.organisation = true;
    this.unnamedSpoke = true;
  }

  /** A mention of a person was read. */
  see(person: number): void {
    this.namedSince = true;
    if (!this.joined.includes(person)) this.joined = [];
    if (this.recent[0] === person) return;
    this.recent = [person, ...this.recent.filter((other) => other !== person)].slice(0, 40);
  }

  /** Somebody opens a sentence who was not named before: its "hij" may be that person. */
  introduce(person: number): void {
    if (this.recent.includes(person)) return;
    this.see(person);
    this.introduced = person;
  }

  /** Somebody's words were read. */
  heard(person: Speaker): void {
    if (person === UNNAMED) this.unnamedSpoke = true;
    if (isNobody(person)) return;
    if (this.spoke[0] !== person) this.spoke = [person, ...this.spoke.slice(0, 1)];
  }

  /** Persons are named in one breath. */
  join(persons: readonly number[]): void {
    this.joined = persons;
  }

  /** Everybody whom a subject means; empty when it is one person or nobody who was named. */
  group(subject: Subject, plural: boolean): readonly number[] {
    const { joined } = this;
    if (joined.length === 0 && this.spoke.length === 2 && meansTwo(subject, plural)) return this.spoke;
    if (subject.kind === 'person') return plural && joined.includes(subject.person) ? joined : [];
    if (subject.kind === 'pronoun') return subject.word === 'hen' || (plural && /^(ze|zij)$/.test(subject.word)) ? joined : [];
    const { words } = this.scene;
    const all =
      [words[subject.from], words[subject.from - 1]].some((one) => /^(de|deze|beide)$/.test(one?.word ?? '')) ||
      /^(twee|beiden)$/.test(subject.noun);
    return plural && all && TOGETHER.test(subject.noun) ? joined : [];
  }

  /** The person that a subject means, `UNNAMED`, or null when nobody fits. */
  resolve(subject: Subject, plural = false): Speaker | null {
    if (subject.kind === 'person') return subject.person;
    if (subject.kind === 'pronoun') return plural || subject.word === 'hen' ? UNNAMED : this.pronoun(subject.word);
    return this.role(subject);
  }

  private pronoun(word: string): Speaker | null {
    const fits = (person: number): boolean => agrees(this.scene.genders[person] ?? null, word);
    if (this.introduced !== null && fits(this.introduced)) return this.introduced;
    if (this.speaker !== null && isNobody(this.speaker) && !this.namedSince && !this.organisation) return this.carried;
    if (this.speaker !== null && !isNobody(this.speaker) && fits(this.speaker)) return this.speaker;
    const sure = this.recent.find((person) => fits(person) && this.scene.genders[person] !== null);
    return sure ?? this.recent.find(fits) ?? null;
  }

  private role(subject: Subject & { kind: 'role' }): Speaker | null {
    if (!subject.definite) return this.opensName(subject) ? UNCLEAR : UNNAMED;
    const { noun } = subject;
    const { roles, knownRoles, genders } = this.scene;
    const qualifiers = this.qualifiers(subject);
    const asked = genderOfNoun(noun);
    const fits = (of: Scene['roles'], match: typeof sameRole) => (person: number) =>
      (asked === null || genders[person] === null || genders[person] === asked) &&
      (of[person] ?? []).some((role) => match(role, noun)) &&
      !contradicts(knownRoles[person] ?? [], qualifiers, noun);
    const among = (persons: readonly number[]): number | undefined =>
      persons.find(fits(roles, sameRole)) ??
      persons.find(fits(knownRoles, sameRole)) ??
      persons.find(fits(roles, likeRole)) ??
      persons.find(fits(knownRoles, likeRole));
    const known = among(this.recent);
    const foreign =
      qualifiers.people !== null && !AT_HOME.test(qualifiers.people) && known !== undefined && !hasPeople(knownRoles[known] ?? []);
    if (known !== undefined) return (foreign ? this.latestWithoutFunction(noun, qualifiers) : null) ?? known;
    const women = asked === 'f' && !ALWAYS_OTHER.test(noun) ? this.recent.filter((person) => genders[person] === 'f') : [];
    if (women.length === 1 && women[0] !== undefined && (roles[women[0]]?.length === 0 || this.recent.length > 1)) return women[0];
    const { speaker } = this;
    const partyless = qualifiers.party === null ? [] : this.recent.filter((person) => !hasParty(knownRoles[person] ?? []));
    if (partyless.length === 1 && partyless[0] !== undefined) return partyless[0];
    const plain = qualifiers.people === null && qualifiers.party === null;
    const free = (person: number): boolean =>
      plain &&
      !contradicts(knownRoles[person] ?? [], { ...qualifiers, of: null }, noun) &&
      !ALWAYS_OTHER.test(noun) &&
      (roles[person]?.length === 0 || (qualifiers.of === null && !HOLDS_OFFICE.test(noun)));
    const only = this.recent[0];
    if (this.recent.length === 1 && only !== undefined && (roles[only]?.length === 0 ? free(only) : mayBeOnly(noun, qualifiers)))
      return only;
    const later = among(
      this.unseen().filter((person) => qualifiers.people !== null || !roles[person]?.some((role) => role.split(' ').some(isPeople))),
    );
    if (later !== undefined) return later;
    const near = this.recent[0] === speaker || !HOLDS_OFFICE.test(noun);
    if (speaker !== null && !isNobody(speaker) && near && free(speaker)) return speaker;
    return (
      this.latestWithoutFunction(noun, qualifiers) ?? (ALWAYS_OTHER.test(noun) || !plain || qualifiers.of !== null ? UNNAMED : UNCLEAR)
    );
  }

  /** "minister Janssens", "meldt Reuters", whom nobody recognised: it has a name. */
  private opensName({ noun, from, to }: Subject & { kind: 'role' }): boolean {
    const at = noun === 'allen' ? from : to;
    const word = this.scene.words[at];
    return (
      noun !== '' &&
      word !== undefined &&
      word.capital &&
      word.gap === ' ' &&
      (this.scene.personAt[at] ?? -1) < 0 &&
      this.scene.quoted[at] === 0
    );
  }

  /** Whoever was named last, when neither the text nor the knowledge gave that person a function: this may be it. */
  private latestWithoutFunction(noun: string, { party }: Qualifiers): number | null {
    if (party !== null || ALWAYS_OTHER.test(noun)) return null;
    const near = HOLDS_OFFICE.test(noun) ? this.recent.slice(0, 1) : [...this.spoke.slice(0, 1), ...this.recent.slice(0, 1)];
    return near.find((person) => this.inView(person) && this.scene.knownRoles[person]?.length === 0) ?? null;
  }

  private inView(person: number): boolean {
    return person === this.current || person === this.introduced || person === this.spoke[0];
  }

  /** Persons whom the text names only later: wires put the function first. */
  private unseen(): number[] {
    const seen = new Set(this.recent);
    const unseen: number[] = [];
    for (let person = 0; person < this.scene.persons.length && unseen.length < UNSEEN; person++) if (!seen.has(person)) unseen.push(person);
    return unseen;
  }

  private qualifiers({ from, to, noun }: Subject & { kind: 'role' }): Qualifiers {
    let people: string | null = null;
    for (let i = from; i < to; i++) {
      const word = this.scene.words[i];
      if (word !== undefined && word.word !== noun && word.capital && isPeople(word.word)) people = word.word;
    }
    return { people, party: partyOf(noun), of: this.complement(to) };
  }

  /** "van Defensie" behind a function. */
  private complement(at: number): string | null {
    const { words } = this.scene;
    if (!/^(van|voor)$/.test(words[at]?.word ?? '') || words[at]?.gap !== ' ') return null;
    let i = at + 1;
    while (i < at + 3 && /^(de|het|een|deze|dit|die|zijn|haar|hun|buitenlandse|algemene)$/.test(words[i]?.word ?? '')) i++;
    return words[i]?.word ?? null;
  }
}
