import { canonicalJson } from '#fairness';
import { comparable, type FrozenMember, type FrozenOrganisation, regionOf, type RevisionContent } from '../revision.js';

/** One part of an entry that differs between two revisions; null where it is absent. */
export interface RevisionChange {
  /** `title`, `track`, `division`, `organisation`, `members`, the key of a field, `documents.PLAN`. */
  path: string;
  before: unknown;
  after: unknown;
}

const BASICS = ['title', 'track', 'division'] as const;

/** What differs between two revisions, part by part: basics, members, answers, then documents by their bytes. */
export function changesBetween(before: RevisionContent, after: RevisionContent): RevisionChange[] {
  const [first, second] = comparable(before, after);
  const [one, other] = [partsOf(first), partsOf(second)];
  const paths = [...new Set([...one.keys(), ...other.keys()])];
  return paths.flatMap((path) => {
    const [was = null, is = null] = [one.get(path), other.get(path)];
    return canonicalJson(was) === canonicalJson(is) ? [] : [{ path, before: was, after: is }];
  });
}

function partsOf({ answers, documents, organisation, members, ...basics }: RevisionContent): Map<string, unknown> {
  return new Map<string, unknown>([
    ...BASICS.map((key): [string, unknown] => [key, basics[key]]),
    ['organisation', shortOrganisation(organisation)],
    ['members', shortMembers(members)],
    ...Object.entries(answers),
    ...filesOf(documents),
  ]);
}

function shortOrganisation(organisation: FrozenOrganisation) {
  const { name, uscc } = organisation;
  return { name, uscc, region: regionOf(organisation) };
}

/** In the team's order, by who they are; revisions from before members joined in person name none. */
function shortMembers(members: FrozenMember[] | undefined) {
  return (members ?? []).map(({ personId: id, name, role, unit, contribution }) => ({
    ...{ id, name, role, unit, contribution },
  }));
}

/** Files by their kind: one, or a list in its order. */
function filesOf(documents: RevisionContent['documents']): [string, unknown][] {
  const kinds = [...new Set(documents.map(({ kind }) => kind))];
  return kinds.map((kind): [string, unknown] => {
    const files = documents.filter((one) => one.kind === kind);
    const short = files.map(({ name, sha256, size }) => ({ name, sha256, size }));
    return [`documents.${kind}`, short.length === 1 ? short[0] : short];
  });
}
