import { render, screen } from '@testing-library/react';
import { PlainWords } from './plain-words.js';

describe('PlainWords', () => {
  it('knows paragraphs, lists, strong words and links', () => {
    const text = '第一段\n第二行\n\n- 甲\n- 乙\n\n请看**时间**和[规则](https://example.org/rules)';
    const { container } = render(<PlainWords text={text} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['甲', '乙']);
    expect(container.querySelector('strong')?.textContent).toBe('时间');
    expect(screen.getByRole('link', { name: '规则' }).getAttribute('href')).toBe('https://example.org/rules');
    expect(container.querySelectorAll('p')).toHaveLength(2);
  });

  it('shows HTML and addresses that run something as they were typed', () => {
    const text = '<img src=x onerror=alert(1)> [点我](javascript:alert(1))';
    const { container } = render(<PlainWords text={text} />);
    expect(container.querySelector('img, a')).toBeNull();
    expect(container.textContent).toBe(text);
  });
});
