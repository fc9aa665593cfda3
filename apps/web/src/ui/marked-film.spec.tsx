import { jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { MarkedFilm } from './marked-film.js';

const MARK = '周宁 7F3A90BC';
const shown = () => render(<MarkedFilm address="/api/x" name="影片.mp4" mark={MARK} />);
const mark = () => screen.getByText(MARK, { exact: true });
const play = { isFull: null as Element | null, asked: [] as Element[] };
beforeEach(() => {
  play.isFull = null;
  play.asked = [];
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, get: () => play.isFull });
  document.exitFullscreen = () => Promise.resolve();
  Element.prototype.requestFullscreen = function asked(this: Element) {
    play.asked.push(this);
    return Promise.resolve();
  };
});

it('shows who watches, over the film and in words, at one place after the other', () => {
  jest.useFakeTimers();
  shown();
  const before = mark().dataset['place'];
  act(() => jest.advanceTimersByTime(4000));
  expect(mark().dataset['place']).not.toBe(before);
  jest.useRealTimers();
});

it('gives the screen to the film with its mark, also when the film alone took it', async () => {
  const { container } = shown();
  const film = container.querySelector('video')!;
  expect(film.getAttribute('controlslist')).toContain('nofullscreen');
  fireEvent.click(screen.getByRole('button', { name: 'viewer.full' }));
  play.isFull = film;
  await act(async () => document.dispatchEvent(new Event('fullscreenchange')));
  expect(play.asked).toHaveLength(2);
  for (const frame of play.asked) expect(frame.contains(mark())).toBe(true);
});
