import { castOf } from '../../demo/cast.mjs';
import { fillIn } from '../../demo/apply.mjs';
import { acceptInvitation, enrolFactor, seat } from '../../demo/people.mjs';

/** The organiser, a secretary, the edition that is open, and one team that could hand in. */
export async function prepareStage(base, link) {
  const organiser = await acceptInvitation(base, link, '周明远');
  await enrolFactor(organiser);
  const editions = await organiser.get('/editions');
  const { id: editionId, slug } = editions.find(({ state }) => state === 'published');
  const clerk = { name: '何静怡', email: 'clerk@bench.example.org', role: 'secretariat' };
  const secretariat = await seat(base, organiser, editionId, clerk);
  const { plan } = await organiser.get(`/editions/${editionId}/settings`);
  const consents = plan.consents.filter(({ required }) => required).map(({ code, version }) => ({ code, version }));
  const { teams } = castOf({ seed: 'bench', teams: 1 });
  const team = await fillIn(base, editionId, { ...teams[0], email: 'lead@bench.example.org' });
  return { organiser, secretariat, editionId, slug, plan, consents, team };
}
