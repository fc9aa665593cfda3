import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import type { Field, Localised } from '#kernel';
import { apply, type Applied, type DemoTeam } from '../../../tools/demo/apply.mjs';
import { castOf } from '../../../tools/demo/cast.mjs';
import type { Caller, PortalClient } from '../../../tools/demo/portal-client.mjs';
import type { Site } from './site.js';

interface Named {
  code: string;
  name: Localised;
}

/** What journeys read of an edition's plan. */
export interface EditionPlan {
  tracks: Named[];
  divisions: Named[];
  rounds: (Named & { advance: { total: number } | null })[];
  awards: (Named & { quota: number; kind: 'tiered' | 'special'; holder: 'project' | 'person' })[];
  form: { sections: (Named & { fields: Field[] })[] };
  documents: Named[];
  consents: { code: string; version: number; required: boolean; text: Localised }[];
  checklist: { code: string; text: Localised; reasons?: { text: Localised }[] }[];
}

export interface Edition {
  id: string;
  slug: string;
  plan: EditionPlan;
}

/** What somebody's page may do behind its back: the same cookies, no clicks. */
export function behind(page: Page): Caller {
  const call = async <T>(method: string, path: string, data?: unknown): Promise<T> => {
    const answer = await page.request.fetch(`/api${path}`, { method, ...(data === undefined ? {} : { data }) });
    const text = await answer.text();
    if (!answer.ok()) throw new Error(`${method} ${path} was answered ${answer.status()}: ${text.slice(0, 600)}`);
    return (text ? JSON.parse(text) : undefined) as T;
  };
  return {
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    put: (path, body) => call('PUT', path, body),
    patch: (path, body) => call('PATCH', path, body),
  };
}

/** A page of the demo's staff, second factor passed. */
export async function staff(site: Site, role: string, options: { width?: number } = {}): Promise<Page> {
  const page = await site.signedIn(role, options);
  const [, , secret = ''] = site.account(role);
  await behind(page).put('/session/second-factor', { code: generateSync({ secret }) });
  return page;
}

/** The edition that takes entries. */
export async function openEdition(caller: Caller): Promise<{ id: string; slug: string }> {
  const editions = await caller.get<{ id: string; slug: string; state: string }[]>('/editions');
  const open = editions.find(({ state }) => state === 'published');
  if (!open) throw new Error('No edition is open');
  return open;
}

/** The edition that takes entries with its plan, as a team may read it. */
export async function editionOf(page: Page): Promise<Edition> {
  const { id, slug } = await openEdition(behind(page));
  const { plan } = await behind(page).get<{ plan: EditionPlan }>(`/editions/${id}/plan`);
  return { id, slug, plan };
}

/** Rounds that a handful of people can play: two sheets an entry, one clinical seat, plain means, one list. */
export async function shrink(organiser: Page, editionId: string, goOn = 2): Promise<EditionPlan> {
  const { plan, version } = await behind(organiser).get<{ plan: EditionPlan; version: number }>(
    `/editions/${editionId}/settings`,
  );
  const rounds = plan.rounds.map((round, index) => ({
    ...round,
    ...{ judgesPerEntry: index === 0 ? 2 : null, rooms: 1, minimumSheets: 1, trim: null },
    ...{ seats: [{ kinds: ['clinical'], atLeast: 1 }], listBy: 'none' },
    advance: round.advance && { ...round.advance, total: index === 0 ? goOn : round.advance.total },
  }));
  await behind(organiser).put(`/editions/${editionId}/settings`, { plan: { ...plan, rounds }, version });
  return { ...plan, rounds };
}

/** Teams of the demo's cast, by seed. */
export const teamsOf = (seed: string, count: number): DemoTeam[] =>
  castOf({ seed, teams: count }).teams.map((team) => ({
    ...team,
    email: `${seed}-${team.index}@demo.example.org`,
  }));

/** Teams that have handed in, without a click. */
export async function handedIn(site: Site, edition: Edition, teams: DemoTeam[]) {
  const consents = edition.plan.consents.map(({ code, version }) => ({ code, version }));
  const applied: Applied[] = [];
  for (const team of teams) applied.push(await apply(site.url, edition.id, consents, team));
  return applied;
}

/** The secretariat admits entries, without a click. */
export async function admit(secretariat: Page, plan: EditionPlan, entryIds: string[]): Promise<void> {
  const checklist = plan.checklist.map(({ code }) => ({ code, ok: true, note: '' }));
  for (const id of entryIds) {
    await behind(secretariat).put(`/entries/${id}/review`);
    await behind(secretariat).post(`/entries/${id}/decisions`, { verdict: 'admit', reason: '', checklist });
  }
}

/** Moves the demo's clock on to an instant. */
export async function travel(page: Page, to: string): Promise<void> {
  const { now } = await behind(page).get<{ now: string }>('/time');
  const advanceSeconds = Math.ceil((Date.parse(to) - Date.parse(now)) / 1000);
  if (advanceSeconds > 0) await behind(page).put('/demo/clock', { advanceSeconds });
}

/** When a milestone of an edition begins and ends. */
export async function milestoneOf(
  page: Page,
  slug: string,
  code: string,
): Promise<{ startsAt: string; endsAt: string }> {
  const { milestones } = await behind(page).get<{ milestones: { code: string; startsAt: string; endsAt: string }[] }>(
    `/editions/${slug}/front`,
  );
  const found = milestones.find((one) => one.code === code);
  if (!found) throw new Error(`No milestone ${code}`);
  return found;
}

/** The browser of somebody who came in without one. */
export async function pageOf(
  site: Site,
  client: PortalClient,
  options: { width?: number; base?: string } = {},
): Promise<Page> {
  const page = await site.visitor(options);
  await page.context().addCookies([{ ...client.cookie, url: options.base ?? site.url }]);
  return page;
}
