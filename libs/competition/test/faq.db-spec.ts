import { CompetitionModule } from '#competition';
import { IdentityModule } from '#identity';
import type { Actor } from '#kernel';
import { type Portal, startPortal } from '#testing';
import type { FrontView, SettingsView } from '../src/queries/edition.view.js';
import type { PlanPreviewView } from '../src/queries/version.view.js';
import { bodyOf, draft, edition, everything, said } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([IdentityModule, CompetitionModule]);
});
afterAll(() => portal.stop());

const words = (text: string) => ({ 'zh-CN': text, en: text });
const faq = [{ question: words('可以修改吗？'), answer: words('截止之前都可以。') }];
const patch = (actor: Actor, id: string, parts: object, version = 1) =>
  portal.as(actor).patch(`/editions/${id}/settings`, { parts, version });
const preview = (actor: Actor, id: string, parts: object) =>
  portal.as(actor).post(`/editions/${id}/settings/previews`, { parts });

it('is kept by the secretariat too, which changes nothing else', async () => {
  const { id } = await edition(portal);
  const desk = await portal.actor({ seats: [{ editionId: id, role: 'secretariat' }] });
  const { slug, can, locks } = bodyOf<SettingsView>(await portal.as(desk).get(`/editions/${id}/settings`));
  expect(can).toMatchObject({ changePlan: false, publishEdition: false });
  expect(locks.filter(({ lock }) => lock !== 'not-yours')).toEqual([{ part: 'faq', lock: 'free' }]);
  const looked = bodyOf<PlanPreviewView>(await preview(desk, id, { faq }));
  expect(looked).toMatchObject({ faults: [], refusal: null });
  expect(looked.differences).not.toEqual([]);
  expect(said(await preview(desk, id, { faq, correctionDays: 4 }))).toBe('403 not-allowed');
  const before = await everything(portal);
  for (const parts of [{ correctionDays: 4 }, { faq, correctionDays: 4 }, {}])
    expect(said(await patch(desk, id, parts))).toBe('403 not-allowed');
  expect(said(await portal.as(desk).put(`/editions/${id}/versions/1/reversal`, { note: '' }))).toBe('403 not-allowed');
  expect(await everything(portal)).toEqual(before);
  expect(bodyOf(await patch(desk, id, { faq }))).toEqual({ version: 2 });
  expect(bodyOf<FrontView>(await portal.visitor.get(`/editions/${slug}/front`)).faq).toEqual(faq);
  expect(said(await patch(desk, id, { faq: [] }))).toBe('409 stale');
});

it('is nobody else’s, and closed with the edition', async () => {
  const { id, organiser } = await edition(portal);
  const judge = await portal.actor({ seats: [{ editionId: id, role: 'judge' }] });
  expect(said(await portal.as(judge).get(`/editions/${id}/settings`))).toBe('403 not-allowed');
  expect(said(await patch(judge, id, { faq }))).toBe('403 not-allowed');
  expect(said(await portal.visitor.patch(`/editions/${id}/settings`, { parts: { faq }, version: 1 }))).toBe(
    '401 sign-in-needed',
  );
  await portal.as(organiser).put(`/editions/${id}/archive`);
  const desk = await portal.actor({ seats: [{ editionId: id, role: 'secretariat' }] });
  expect(said(await patch(desk, id, { faq }))).toBe('409 edition-archived');
  const other = await draft(portal);
  expect(said(await patch(desk, other.id, { faq }))).toBe('404 not-found');
});
