import { signUp } from './people.mjs';

const JOINING = 2;

/**
 * The lead says what they do, invites the others by link, and two of them join, each under an account of their own and
 * with consents of their own. The last one has not answered yet.
 */
export async function gather(base, lead, entryId, { email, members }) {
  const { members: places } = await lead.get(`/entries/${entryId}/members`);
  await lead.patch(`/entries/${entryId}/members/${places[0].id}`, members[0]);
  for (const [at, member] of members.slice(1).entries()) {
    const { link } = await lead.post(`/entries/${entryId}/members`, member);
    if (at < JOINING) await join(base, link, { name: member.name, email: email.replace('@', `-${at + 2}@`) });
  }
}

async function join(base, link, person) {
  const token = link.split('/').at(-1);
  const client = await signUp(base, person);
  const { consents } = await client.get(`/team-invitations/${token}`);
  const given = consents.filter(({ required }) => required).map(({ code, version }) => ({ code, version }));
  await client.post(`/team-invitations/${token}/acceptance`, { consents: given });
}
