import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useServerNow } from '../../../lib/clock.js';
import type { Clock } from '../api/console.js';
import { bellsBetween, leftOf } from './turn-time.js';

/** How long a bell stays visible. */
const SEEN = 4000;

interface Bells {
  pitch: readonly number[];
  questions: readonly number[];
}

/** Rings at the rule's marks: `strokes` says how often while the bell is to be seen, 0 else. */
export function useBells(clock: Clock | null, bells: Bells, ring: (strokes: number) => void): number {
  const now = useServerNow(250);
  const [strokes, setStrokes] = useState(0);
  const before = useRef<number | null>(null);
  const left = clock?.runningSince ? leftOf(clock, now) : null;
  const marks = clock?.phase === 'questions' ? bells.questions : bells.pitch;
  useEffect(() => {
    const rung = left === null || before.current === null ? [] : bellsBetween(before.current, left, marks);
    before.current = left;
    if (rung.length === 0) return;
    const times = rung.includes(0) ? 2 : 1;
    setStrokes(times);
    ring(times);
  }, [left, marks, ring]);
  useFading(strokes, () => setStrokes(0));
  return strokes;
}

/** A bell is seen for a while. */
function useFading(strokes: number, fade: () => void): void {
  const end = useEffectEvent(fade);
  useEffect(() => {
    if (strokes === 0) return undefined;
    const timer = setTimeout(() => end(), SEEN);
    return () => clearTimeout(timer);
  }, [strokes]);
}

/** The sound of a bell, once somebody has allowed this page to make sounds. */
export function useBellSound(): { on: boolean; allow: () => void; ring: (strokes: number) => void } {
  const audio = useRef<AudioContext | null>(null);
  const [on, setOn] = useState(false);
  const [ring] = useState(() => (strokes: number) => {
    for (let stroke = 0; stroke < strokes; stroke++) strike(audio.current, stroke * 0.6);
  });
  const allow = () => {
    if (on) {
      void audio.current?.close();
      audio.current = null;
      setOn(false);
      return;
    }
    audio.current = new AudioContext();
    strike(audio.current, 0);
    setOn(true);
  };
  return { on, allow, ring };
}

function strike(audio: AudioContext | null, after: number): void {
  if (!audio) return;
  const start = audio.currentTime + after;
  for (const [frequency, loud] of [
    [1320, 0.4],
    [2640, 0.15],
  ] as const) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(loud, start);
    volume.gain.exponentialRampToValueAtTime(0.001, start + 1.2);
    tone.connect(volume).connect(audio.destination);
    tone.start(start);
    tone.stop(start + 1.2);
  }
}
