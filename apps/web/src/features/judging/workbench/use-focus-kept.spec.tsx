import { render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { useFocusKept } from './use-focus-kept.js';

function Bench({ draft }: { draft: string }) {
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(place, draft);
  return (
    <div ref={place}>
      <section key={draft}>
        <h2>{draft}</h2>
        <button>go on</button>
      </section>
    </div>
  );
}

it('leaves the focus alone at first, and gives it to the heading of what comes when what had it is gone', () => {
  const { rerender } = render(<Bench draft="settings" />);
  expect(document.activeElement).toBe(document.body);
  screen.getByRole('button').focus();
  rerender(<Bench draft="running" />);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'running' }));
});

it('takes the focus from nobody who has gone on elsewhere', () => {
  const { rerender } = render(
    <>
      <input aria-label="search" />
      <Bench draft="settings" />
    </>,
  );
  screen.getByRole('textbox').focus();
  rerender(
    <>
      <input aria-label="search" />
      <Bench draft="running" />
    </>,
  );
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
});
