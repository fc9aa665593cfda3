import { makeUscc, randomFrom } from '#kernel';
import { PLACES, PROJECTS, SURNAMES, GIVEN, JUDGE_HOMES } from './material.mjs';

/**
 * Everybody who plays: made from lists and a seed, so that two demos show the same competition.
 * @returns {{ teams: object[], judges: object[] }} all names invented
 */
export function castOf({ seed, teams: count }) {
  const random = randomFrom(`${seed} cast`);
  const people = namesFrom(random);
  const organisations = organisationsFrom(random, count);
  const teams = teamsFrom(random, people, organisations, count);
  const homes = JUDGE_HOMES.flatMap((home) => Array.from({ length: home.count }, (_, at) => ({ ...home, at })));
  const judges = homes.map((home, index) => {
    const organisation = judgeHome(home, index, organisations);
    return { index, name: people(), kind: home.kind, organisation, tracks: tracksOf(index) };
  });
  return { teams, judges };
}

function teamsFrom(random, people, organisations, count) {
  const projects = PROJECTS.flatMap(({ track, titles }) => titles.map((title) => ({ track, title })));
  const shuffled = random.shuffle(projects);
  return Array.from({ length: count }, (_, index) => {
    const organisation = organisations[index % organisations.length];
    const division = organisation.kind === 'company' ? 'B' : 'A';
    const team = { index, ...shuffled[index], division, organisation, trl: 3 + random.below(7) };
    return { ...team, members: members(people, organisation) };
  });
}

/** Two tracks for every other judge, one for others, none for the rest: not every entry gets only judges who know it. */
function tracksOf(index) {
  const codes = [...new Set(PROJECTS.map(({ track }) => track))];
  const second = (index + 1 + (Math.floor(index / codes.length) % 4)) % codes.length;
  return [codes[index % codes.length], codes[second]].slice(0, [2, 1, 2, 0][index % 4]);
}

/** Every seventh judge works where a team works, so that recusal has something to do. */
function judgeHome({ names, unit: kind, at }, index, organisations) {
  if (index % 7 === 3) return organisations[index];
  const name = names[at % names.length];
  return {
    name,
    kind,
    region: '110105',
    uscc: codeOf(
      kind,
      '110105',
      9_000 + ([...name].reduce((sum, character) => sum + character.codePointAt(0), 0) % 900),
    ),
  };
}

function members(people, organisation) {
  const roles = ['项目负责人', '临床研究', '技术研发', '注册与质量'];
  return roles.map((role) => ({ name: people(), role, unit: organisation.name, contribution: `负责${role}相关工作` }));
}

function organisationsFrom(random, count) {
  const made = PLACES.flatMap(({ region, city, bodies }) =>
    bodies.map(({ name, kind }) => ({ name: `${city}${name}`, kind, region })),
  );
  return random
    .shuffle(made)
    .slice(0, Math.ceil(count * 0.7))
    .map((body, index) => ({ ...body, uscc: codeOf(body.kind, body.region, 1_000 + index) }));
}

/** Codes that pass both check digits of GB 32100-2015; the bodies behind them do not exist. */
function codeOf(kind, region, serial) {
  return makeUscc(kind === 'company' ? '91' : '12', region, String(40_000_000 + serial * 37));
}

function namesFrom(random) {
  const used = new Set();
  return () => {
    for (;;) {
      const given = GIVEN[random.below(GIVEN.length)] + (random.below(3) ? GIVEN[random.below(GIVEN.length)] : '');
      const name = SURNAMES[random.below(SURNAMES.length)] + given;
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
}
