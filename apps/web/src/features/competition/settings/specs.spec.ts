import { readFileSync } from 'node:fs';
import type { EditionPlan } from '../api/plan.js';
import { asBag, asList, type Node } from './node.js';
import { PART_PAGES, pageOf } from './pages.js';
import { PART_NODES } from './specs.js';

const file = JSON.parse(readFileSync('database/seeds/edition-2024.json', 'utf8')) as Record<string, unknown>;
/** What the file says once for all rubrics belongs to no plan; identity is fixed; versions are raised by the server. */
const APART = ['criteria', 'code', 'slug', 'numberPrefix'];
const SERVERS_OWN = /(^|\.)version$|^rounds\..*\.markStep$|^timeline\.\d+\.(code|start|end)$/;

/** The paths of a value that its editor does not reach. */
function unreached(node: Node | undefined, value: unknown, path: string): string[] {
  if (SERVERS_OWN.test(path) || value === null || value === undefined) return [];
  if (!node) return [path];
  if (node.kind === 'maybe') return unreached(node.inner, value, path);
  if (node.kind === 'list') return asList(value).flatMap((one, at) => unreached(node.item, one, `${path}.${at}`));
  if (node.kind !== 'group') return [];
  const members = new Map(node.members.map((member) => [member.key, member.node]));
  return Object.entries(asBag(value)).flatMap(([key, one]) => unreached(members.get(key), one, `${path}.${key}`));
}

it('reaches every member of the edition file', () => {
  const parts = Object.keys(file).filter((part) => !APART.includes(part));
  expect(parts.flatMap((part) => unreached(PART_NODES[part], file[part], part))).toEqual([]);
});

it('has each part on exactly one page, and knows the page of a path', () => {
  const listed = Object.values(PART_PAGES).flat() as string[];
  expect([...listed].sort()).toEqual(Object.keys(PART_NODES).sort());
  expect(pageOf('rounds.0.rubrics.1.criteria')).toBe('rounds');
  expect(pageOf('forum.name.en')).toBe('venue');
  expect(pageOf('staff')).toBe('staff');
});

it('makes new items that differ from those there are', () => {
  const plan = file as unknown as EditionPlan;
  for (const part of ['tracks', 'documents', 'consents', 'rounds', 'awards', 'checklist'] as const) {
    const node = PART_NODES[part];
    const items = asList(plan[part]);
    const fresh = node?.kind === 'list' ? asBag(node.fresh(plan, items)) : {};
    expect(items.map((one) => asBag(one)['code'])).not.toContain(fresh['code']);
  }
});
