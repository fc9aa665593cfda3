import { placeStages } from './timeline-band.js';

const stages = [
  { code: 'A', name: 'A', startsAt: '2024-05-20T00:00:00Z', endsAt: '2024-05-30T00:00:00Z' },
  { code: 'B', name: 'B', startsAt: '2024-06-03T00:00:00Z', endsAt: '2024-06-05T00:00:00Z' },
];
const states = (now: string) => placeStages(stages, new Date(now)).map((one) => [one.state, one.today, one.passed]);

describe('placeStages', () => {
  it('puts today on the stage that runs, with its share passed', () => {
    expect(states('2024-05-25T00:00:00Z')).toEqual([
      ['current', true, 0.5],
      ['later', false, 0],
    ]);
  });

  it('puts today before the next stage when nothing runs', () => {
    expect(states('2024-06-01T00:00:00Z')).toEqual([
      ['past', false, 1],
      ['later', true, 0],
    ]);
  });

  it('counts the first instant as running and the last as over', () => {
    expect(states('2024-06-03T00:00:00Z')[1]).toEqual(['current', true, 0]);
    expect(states('2024-06-05T00:00:00Z')[1]).toEqual(['past', false, 1]);
  });
});
