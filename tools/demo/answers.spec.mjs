import { readFileSync } from 'node:fs';
import { adviseAnswers, checkAnswers } from '#kernel';
import { answersOf } from './answers.mjs';
import { castOf } from './cast.mjs';

const { form } = JSON.parse(readFileSync('database/seeds/edition-2024.json', 'utf8'));
const fields = form.sections.flatMap((section) => section.fields);
const teams = castOf({ seed: 'answers', teams: 60 }).teams.map((team) => ({
  ...team,
  email: `${team.index}@example.org`,
}));
const complete = (team) => ({
  ...answersOf(team),
  ...{ track: team.track, division: team.division, organisationKind: team.organisation.kind },
});

it('completes the form of 2024 for every kind of team, with nothing that a reviewer would have to ask about', () => {
  for (const team of teams) {
    expect(checkAnswers(fields, complete(team), { complete: true })).toEqual([]);
    expect(adviseAnswers(fields, complete(team))).toEqual([]);
  }
});

it('leaves no question of the form without an answer', () => {
  const answered = new Set(teams.flatMap((team) => Object.keys(answersOf(team))));
  const byAccount = ['contactEmail'];
  expect(fields.map(({ key }) => key).filter((key) => !answered.has(key) && !byAccount.includes(key))).toEqual([]);
});

it('writes every application in words of its own', () => {
  const texts = teams.flatMap((team) => Object.values(answersOf(team)).filter((value) => String(value).length >= 150));
  expect(new Set(texts).size).toBe(texts.length);
});
