import fc from 'fast-check';
import { sharedWords } from './shared-words.js';

const inText = (words: string[], about: string) =>
  sharedWords([{ judgeId: 'j', words }], [{ entryId: 'e', about }])
    .get('j')!
    .get('e') ?? [];

describe('words of a judge that stand in an entry', () => {
  it.each([
    ['心脏瓣膜', '经导管心脏瓣膜修复', true],
    ['心脏 瓣膜', '经导管心脏瓣膜修复', true],
    ['ＡＩ', '基于 AI 的影像诊断', true],
    ['AI', '基于AI的影像诊断', true],
    ['AI', 'a brain interface', false],
    ['heart  valve', 'A Heart Valve for children', true],
    ['valve', 'valves', false],
    ['3D打印', '采用3D 打印的植入物', true],
    ['心', '心脏瓣膜', false],
    ['', '心脏瓣膜', false],
    ['神经', '心脏瓣膜', false],
  ])('%s in %s: %s', (word, about, stands) => {
    expect(inText([word], about)).toEqual(stands ? [word] : []);
  });

  it('finds every word that is put into a text, whatever stands around it, and in whatever order judges are listed', () => {
    const word = fc.constantFrom('心脏瓣膜', '介入', 'stent', 'deep learning', '3D打印');
    const words = fc.uniqueArray(word, { minLength: 1 });
    const noise = fc.constantFrom('，', '。', ' 与 ', '、', ' - ');
    fc.assert(
      fc.property(words, noise, fc.string(), (own, between, rest) => {
        const about = `${own.join(between)}${between}${rest.replaceAll(/[\p{L}\p{N}]/gu, '')}`;
        expect(inText(own, about)).toEqual(own);
        const judges = [
          { judgeId: 'a', words: own },
          { judgeId: 'b', words: own.slice(1) },
        ];
        const entries = [{ entryId: 'e', about }];
        const [there, back] = [sharedWords(judges, entries), sharedWords(judges.toReversed(), entries)];
        for (const id of ['a', 'b']) expect(back.get(id)).toEqual(there.get(id));
      }),
    );
  });
});
