import i18next from 'i18next';
import { ApiProblem, problemOf } from './api/problem.js';
import { emptyFaults, faultsOf } from './form-faults.js';
import { startTexts } from './i18n.js';

const t = i18next.t;
const invalid = (fields: { path: string; code: string; params?: Record<string, unknown> }[]) =>
  new ApiProblem({ status: 422, code: 'form-invalid', title: '填写有误', fields });

describe('faultsOf', () => {
  beforeAll(async () => {
    await startTexts('zh-CN');
    i18next.addResource('zh-CN', 'refusals', 'title-taken', '“{{name}}”已被使用');
  });

  it('gives each field its first fault in the language in use', () => {
    const faults = faultsOf(
      invalid([
        { path: 'title', code: 'title-taken', params: { name: '心电' } },
        { path: 'title', code: 'required' },
      ]),
      t,
      ['title'],
    );
    expect(faults).toEqual({ form: null, fields: { title: '“心电”已被使用' } });
  });

  it('says on top what belongs to a field that is not shown', () => {
    const faults = faultsOf(invalid([{ path: 'uscc', code: 'required' }]), t, ['title']);
    expect(faults).toEqual({ form: '填写有误', fields: {} });
  });

  it('never shows a code nobody wrote a text for', () => {
    expect(faultsOf(invalid([{ path: 'title', code: 'no-such-code' }]), t, ['title']).fields['title']).toBe(
      '此项填写有误，请检查。',
    );
  });

  it('keeps faults of the program to itself', () => {
    expect(faultsOf(new TypeError('x is not a function'), t, []).form).toBe('系统出现意外错误，请稍后重试。');
  });

  it('finds what was left empty, but not what may stay empty', () => {
    expect(emptyFaults(t, { name: ' ', note: '', email: 'a@b.cn' }, ['note'])?.fields).toEqual({
      name: '请填写此项。',
    });
    expect(emptyFaults(t, { name: '李' }, [])).toBeNull();
  });
});

describe('problemOf', () => {
  const answer = (body: string, status: number, type: string) =>
    ({ status, headers: { get: () => type }, json: () => Promise.resolve(JSON.parse(body)) }) as unknown as Response;
  const say = (code: string) => `[${code}]`;

  it('keeps the details of a problem document', async () => {
    const problem = await problemOf(
      answer('{"title":"已变更","code":"stale","current":{"version":3}}', 409, 'application/problem+json'),
      say,
    );
    expect(problem).toMatchObject({ status: 409, code: 'stale', message: '已变更', body: { current: { version: 3 } } });
  });

  it.each([
    [502, '[unavailable]'],
    [500, '[unexpected]'],
  ])('explains a %i that is no problem document', async (status, message) => {
    expect((await problemOf(answer('<html>', status, 'text/html'), say)).message).toBe(message);
  });
});
