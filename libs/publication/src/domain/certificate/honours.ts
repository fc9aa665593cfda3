import type { Localised } from '#kernel';
import type { ReleaseBody } from '../release/release.js';
import type { Honour, Statement } from './statement.js';

interface Prize {
  readonly awardCode: string;
  readonly entryId: string | null;
  readonly holderName: string | null;
}
interface Award {
  readonly code: string;
  readonly holder: 'project' | 'person';
  readonly name: Localised;
}

/** Somebody of a team, in its order; `agreed` to be named in public. */
export interface Credited {
  readonly personId: string;
  /** Has an account still. */
  readonly known: boolean;
  readonly name: string;
  readonly agreed: boolean;
}

/** What certificates follow from: confirmed prizes, what was published of them, and the teams. */
export interface Published {
  readonly awards: readonly Award[];
  readonly prizes: readonly Prize[];
  readonly release: ReleaseBody;
  /** Numbers of the entries, by id. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly teams: ReadonlyMap<string, readonly Credited[]>;
  /** Whom the notice names of an award's entry, by `awardLine`. */
  readonly noticed: ReadonlyMap<string, readonly string[]>;
}

/** Under which a notice lists an award's entry. */
export const awardLine = (award: string, number: string): string => `${award} ${number}`;

/**
 * What of the people differs from the notice: `withdrew` their consent since, agreed only `since`, stands in the team no
 * more (`gone`); or the notice does not list the prize at all (`unlisted`, `name` is the project's).
 */
export interface Difference {
  readonly how: 'withdrew' | 'since' | 'gone' | 'unlisted';
  readonly award: Localised;
  readonly number: string;
  readonly name: string;
}

/** Who is due a certificate, and what of the prizes the release does not say (it is older than they are). */
export interface Due {
  readonly honours: readonly Honour[];
  /** Of people whom the notice does not name and who agreed since: they replace a certificate, and begin none. */
  readonly later: readonly Honour[];
  readonly differences: readonly Difference[];
  readonly unpublished: number;
}

/** A certificate for each published prize, and for each of its people whom the notice names and who still agree; best first. */
export function honoursOf(published: Published): Due {
  const won = published.prizes.filter(({ entryId }) => entryId !== null);
  const found = won.map((prize) => winnerOf(prize, published));
  const parts = published.awards.flatMap((award) =>
    won.flatMap((prize, at) => {
      const project = found[at];
      return prize.awardCode === award.code && project ? [honoursFor(award, prize, project, published)] : [];
    }),
  );
  return {
    honours: parts.flatMap(({ honours }) => honours),
    later: parts.flatMap(({ later }) => later),
    differences: parts.flatMap(({ differences }) => differences),
    unpublished: found.filter((one) => one === null).length,
  };
}

type Project = NonNullable<Honour['project']> & { readonly holderName: string | null };

/** The prize as the release has it; null where it has none. */
function winnerOf({ awardCode, entryId }: Prize, { release, numbers }: Published): Project | null {
  const winners = release.awards.find(({ code }) => code === awardCode)?.winners ?? [];
  const one = winners.find(({ number }) => number === numbers.get(entryId ?? ''));
  return one
    ? { number: one.number, title: one.title, organisation: one.organisation, holderName: one.holderName }
    : null;
}

function honoursFor(
  award: Award,
  { entryId }: Prize,
  { holderName, ...project }: Project,
  { teams, noticed }: Published,
): Omit<Due, 'unpublished'> {
  const team = teams.get(entryId ?? '') ?? [];
  const common = { award: { code: award.code, name: award.name }, project, entryId };
  const named = noticed.get(awardLine(award.code, project.number));
  const own = award.holder === 'person';
  const shown = own ? team.map((one) => ({ ...one, agreed: one.name === holderName })) : team;
  const differences = differencesOf(common, shown, named);
  const all = own ? ownHonour(common, team, holderName) : teamHonours(common, team, named);
  const isLater = ({ kind, holder }: Honour) => kind !== 'project' && named !== undefined && !named.includes(holder);
  return { honours: all.filter((one) => !isLater(one)), later: all.filter(isLater), differences };
}

function differencesOf(
  { award: { name: award }, project }: Common,
  team: readonly Credited[],
  named: readonly string[] | undefined,
): Difference[] {
  const { number, title } = project;
  if (!named) return [{ how: 'unlisted', award, number, name: title }];
  const since = team.filter(({ name, agreed }) => agreed && !named.includes(name));
  const missing = named.filter((name) => !team.some((one) => one.agreed && one.name === name));
  return [
    ...since.map(({ name }) => ({ how: 'since' as const, award, number, name })),
    ...missing.map((name) => {
      const how = team.some((one) => one.name === name) ? ('withdrew' as const) : ('gone' as const);
      return { how, award, number, name };
    }),
  ];
}

type Common = Required<Pick<Honour, 'award' | 'project' | 'entryId'>>;

/** A person's own award; nobody's where they did not agree to be named. */
function ownHonour(common: Common, team: readonly Credited[], holder: string | null): Honour[] {
  if (holder === null) return [];
  const personId = team.find(({ name, known }) => known && name === holder)?.personId ?? null;
  const claim = `person ${common.award.code} ${common.project.number} ${holder}`;
  return [{ ...common, kind: 'person', claim, holder, people: [], personId }];
}

function teamHonours(common: Common, team: readonly Credited[], named: readonly string[] | undefined): Honour[] {
  const { award, project } = common;
  const people = team.filter(({ agreed, name }) => agreed && (named?.includes(name) ?? true)).map(({ name }) => name);
  const claim = `${award.code} ${project.number}`;
  const members = team.flatMap(({ personId, known, name, agreed }, index): Honour[] => {
    const own = { kind: 'member', claim: `member ${claim} ${personId}`, holder: name, place: index + 1 } as const;
    return agreed ? [{ ...common, ...own, people: [], personId: known ? personId : null }] : [];
  });
  return [
    { ...common, kind: 'project', claim: `project ${claim}`, holder: project.title, people, personId: null },
    ...members,
  ];
}

/** Names of honours that stand in no catalogue. */
export const HONOURS = {
  judge: { code: 'JUDGE', name: { 'zh-CN': '优秀评委', en: 'Outstanding Judge' } },
  organisation: { code: 'UNIT', name: { 'zh-CN': '优秀组织单位', en: 'Outstanding Organising Unit' } },
} as const;

/** The certificates of judges and units that the organisers chose. */
export function chosenHonours(
  judges: readonly { personId: string; name: string }[],
  units: readonly string[],
): Honour[] {
  const common = { people: [], entryId: null };
  return [
    ...judges.map(({ personId, name }): Honour => ({
      ...{ ...common, kind: 'judge', claim: `judge ${personId}`, award: HONOURS.judge, holder: name, personId },
    })),
    ...units.map((name): Honour => ({
      ...{ ...common, kind: 'organisation', claim: `organisation ${name}` },
      ...{ award: HONOURS.organisation, holder: name, personId: null },
    })),
  ];
}

/**
 * Of the honours that are due, the one a certificate was made for: that of its claim, or, where the name of a person's
 * own award was put right, the award of the same project that nobody holds.
 */
export function sameHonour(
  old: { readonly claim: string; readonly statement: Pick<Statement, 'kind' | 'award' | 'project'> },
  due: readonly Honour[],
  held: ReadonlySet<string>,
): Honour | undefined {
  const { kind, award, project } = old.statement;
  const alike = due.filter(
    (one) =>
      kind === 'person' &&
      one.kind === kind &&
      one.award.code === award.code &&
      one.project?.number === project?.number,
  );
  return due.find(({ claim }) => claim === old.claim) ?? alike.find(({ claim }) => !held.has(claim));
}
