import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './camera.module.css';
import { codeReader } from './camera-reader.js';

const PACE = 250;
/** The same code is told once in so many milliseconds, for it stays before the camera. */
const PATIENCE = 4000;

interface CameraProps {
  label: string;
  onCode: (text: string) => void;
  /** What else can be done where there is no camera, or nobody may use it. */
  children: ReactNode;
}

/** Looks for codes through the camera, for as long as it is drawn. */
export function Camera({ label, onCode, children }: CameraProps) {
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef(onCode);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    tell.current = onCode;
  });
  useEffect(() => {
    const gone = new AbortController();
    watch(video.current!, (text) => tell.current(text), gone.signal).catch(() => {
      if (!gone.signal.aborted) setFailed(true);
    });
    return () => gone.abort();
  }, []);
  if (failed) return children;
  return <video ref={video} className={styles.camera} muted playsInline aria-label={label} />;
}

async function watch(video: HTMLVideoElement, tell: (text: string) => void, gone: AbortSignal): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  const stop = () => stream.getTracks().forEach((track) => track.stop());
  gone.addEventListener('abort', stop, { once: true });
  if (gone.aborted) return stop();
  Object.assign(video, { srcObject: stream });
  await video.play();
  const read = await codeReader();
  const told = new Map<string, number>();
  while (!gone.aborted) {
    const texts = video.readyState >= 2 ? await read(video) : [];
    for (const text of texts) {
      const now = performance.now();
      if (now - (told.get(text) ?? -Infinity) < PATIENCE) continue;
      told.set(text, now);
      tell(text);
    }
    await new Promise((resolve) => setTimeout(resolve, PACE));
  }
  return undefined;
}
