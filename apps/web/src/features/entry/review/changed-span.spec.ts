import { changedSpan } from './changed-span.js';

it.each([
  ['', '', { head: '', before: '', after: '', tail: '' }],
  ['同一句', '同一句', { head: '同一句', before: '', after: '', tail: '' }],
  ['国产装置𠮷', '进口装置𠮷', { head: '', before: '国产', after: '进口', tail: '装置𠮷' }],
  ['aa', 'aaa', { head: 'aa', before: '', after: 'a', tail: '' }],
])('cuts %s and %s where they differ', (before, after, span) => expect(changedSpan(before, after)).toEqual(span));
