import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.js';
import styles from './door.module.css';
import { codeReader } from './read-codes.js';

const PACE = 250;
/** The same code is told once in so many milliseconds, for it stays before the camera. */
const PATIENCE = 4000;

/** Looks for codes through the camera, for as long as it is drawn; where there is none it says what else can be done. */
export function Camera({ onCode }: { onCode: (text: string) => void }) {
  const { t } = useTranslation('schedule');
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
  if (failed) {
    return (
      <Notice tone="warning" title={t('door.no-camera')}>
        <p>{t('door.no-camera-text')}</p>
      </Notice>
    );
  }
  return <video ref={video} className={styles.camera} muted playsInline aria-label={t('door.camera')} />;
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
