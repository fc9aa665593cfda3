import { render } from '@testing-library/react';
import { useTranslation } from 'react-i18next';
import { loadTexts, startTexts } from './i18n.js';

declare const takePageFaults: () => string[];

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('closing');
});

function Says({ text, own }: { text: string; own?: string }) {
  const { t } = useTranslation('closing');
  return own === undefined ? t(text) : t(text, { defaultValue: own });
}
const shown = (text: string, own?: string) => render(<Says text={text} own={own} />).container.textContent;

describe('a missing text', () => {
  it('shows nobody its key, and is told once, with its place', () => {
    expect(shown('kinds.draft-open.title')).toBe('已填写、未提交的评分表');
    expect(['kinds.nothing-like-it', 'kinds.nothing-like-it'].map((key) => shown(key))).toEqual(['…', '…']);
    expect(takePageFaults()).toEqual(['text-missing: closing:kinds.nothing-like-it']);
    expect(shown('heat.nowhere', '图')).toBe('图');
    expect(takePageFaults()).toEqual([]);
  });
});
