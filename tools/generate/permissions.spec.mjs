import * as kernel from '../../libs/kernel/src/index.ts';
import { sectionOf } from './permissions.mjs';

const { hasSeat } = kernel;
const cells = (section, action) => {
  const lines = section.text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const row = lines.find((line) => line[1] === `\`${action}\``);
  return Object.fromEntries(
    lines[2].map((title, index) => [title, row[index]]).filter(([title, cell]) => title && cell),
  );
};
const page = (may, samples = {}) => sectionOf('sample', may, samples, kernel);

describe('the page of permissions', () => {
  it('asks about the edition, as an object or as its id', () => {
    const section = page({
      open: (actor, { editionId }) => hasSeat(actor, editionId, 'organiser'),
      close: (actor, editionId) => hasSeat(actor, editionId, 'judge'),
    });
    expect(section.faults).toEqual([]);
    expect(cells(section, 'open')).toEqual({ organiser: '✓' });
    expect(cells(section, 'close')).toEqual({ judge: '✓' });
  });

  it('tells what is open to everybody signed in, and what only to the person concerned', () => {
    const section = page({
      begin: (actor) => actor.personId !== null,
      edit: (actor, { leadId }) => actor.personId === leadId,
    });
    expect(cells(section, 'begin')).toEqual({ 'signed in': '✓' });
    expect(cells(section, 'edit')).toEqual({ 'signed in': 'own' });
  });

  it('says when, by the words of the samples', () => {
    const confirm = (actor, { editionId, by }) => hasSeat(actor, editionId, 'organiser') && by !== actor.personId;
    const samples = [
      { when: 'proposed by others', subject: { editionId: 'E', by: 'p9' } },
      { when: 'proposed by themselves', subject: { editionId: 'E', by: 'p1' } },
    ];
    expect(cells(page({ confirm }, { confirm: samples }), 'confirm')).toEqual({ organiser: 'proposed by others' });
  });

  it.each([
    ['nobody may', { never: () => false }, {}, /nobody may/],
    ['it reads more than the default subject has', { see: (_, { state }) => state !== 'draft' }, {}, /reads state/],
    ['it throws', { see: (_, { personId }) => personId.missing.thing }, {}, /write samples/],
    ['it takes more than a subject', { invite: (_, __, role) => role === 'judge' }, {}, /more than a subject/],
    ['seats of other editions open it', { open: ({ seats }) => seats.length > 0 }, {}, /of another edition/],
    ['a sample names no action', { begin: () => true }, { start: [] }, /no action/],
  ])('refuses to be made when %s', (_, may, samples, fault) => {
    expect(page(may, samples).faults.join('\n')).toMatch(fault);
  });
});
