import { absencesIn, absencesText, wordsIn } from './profile-words.js';

it('takes words apart at whatever people put between them', () =>
  expect(wordsIn(' 心血管、介入器械，AI; 影像\n')).toEqual(['心血管', '介入器械', 'AI', '影像']));

it('reads the absences it wrote, and takes one day for both ends', () => {
  const away = [
    { from: '2026-07-11', until: '2026-07-12' },
    { from: '2026-08-01', until: '2026-08-01' },
  ];
  expect(absencesIn(absencesText(away))).toEqual(away);
  expect(absencesIn('2026-07-11/')).toEqual([{ from: '2026-07-11', until: '2026-07-11' }]);
  expect(absencesIn('')).toEqual([]);
});
