import fc from 'fast-check';
import { assertWords, fillIn, placesIn } from './wording.js';

describe('wording', () => {
  it('finds every place once', () => {
    expect(placesIn('{{ name }} {{title}}', '{{name}}')).toEqual(['name', 'title']);
  });

  it.each([
    [{ subject: '{{nobody}}', body: 'b' }, 'place-unknown'],
    [{ subject: 's', body: '{{#each a}}' }, 'place-unknown'],
    [{ subject: 's', body: '{{{name}}}' }, 'place-unknown'],
    [{ subject: 's', body: '{{constructor}}' }, 'place-unknown'],
    [{ subject: 's', body: '{{name' }, 'place-unknown'],
    [{ subject: ' ', body: 'b' }, 'wording-empty'],
    [{ subject: 's'.repeat(201), body: 'b' }, 'wording-long'],
  ])('refuses %j', (words, code) => {
    expect(() => assertWords(words, ['name'])).toThrow(code);
  });

  it('fills in literally: what people typed is no template and reaches no prototype', () => {
    const vars = { name: '{{title}}', title: '项目' };
    expect(fillIn('{{name}}，{{title}}{{constructor}}{{__proto__}}', vars)).toBe('{{title}}，项目');
  });

  it('leaves a text without places as it is', () => {
    const plain = fc.string().filter((text) => !text.includes('{{'));
    fc.assert(fc.property(plain, (text) => fillIn(text, { name: 'x' }) === text));
  });
});
