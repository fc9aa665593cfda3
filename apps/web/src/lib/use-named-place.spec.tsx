import { act, fireEvent, render, screen } from '@testing-library/react';
import { jest } from '@jest/globals';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { useNamedPlace } from './use-named-place.js';

const gone = jest.fn();
beforeEach(() => {
  gone.mockClear();
  Element.prototype.scrollIntoView = function scrollIntoView() {
    gone(this.id);
  };
});

function Page({ drawn: atOnce }: { drawn: boolean }) {
  useNamedPlace();
  const [drawn, setDrawn] = useState(atOnce);
  const [news, setNews] = useState(false);
  return (
    <>
      {news && <p>news</p>}
      <button onClick={() => (drawn ? setNews(true) : setDrawn(true))}>more</button>
      {drawn && <section id="judging" />}
    </>
  );
}

const open = (hash: string, drawn = false) =>
  render(
    <MemoryRouter initialEntries={[`/editions/2024${hash}`]}>
      <Page drawn={drawn} />
    </MemoryRouter>,
  );
/** More of the page comes, without anybody's doing. */
const more = () => act(async () => screen.getByRole('button').click());

it('goes to the place its address names once that is drawn, and stays there while more comes above', async () => {
  open('#judging');
  expect(gone).not.toHaveBeenCalled();
  await more();
  expect(gone.mock.calls).toEqual([['judging']]);
  await more();
  expect(gone.mock.calls).toEqual([['judging'], ['judging']]);
});

it('leaves a reader who has gone on where they are', async () => {
  open('#judging');
  fireEvent.wheel(window);
  await more();
  expect(gone).not.toHaveBeenCalled();
});

it.each([
  ['no place is named', '', false],
  ['another is', '#prizes', false],
  ['it stands there already', '#judging', true],
])('goes nowhere where %s', async (_why, hash, drawn) => {
  open(hash, drawn);
  await more();
  expect(gone).not.toHaveBeenCalled();
});
