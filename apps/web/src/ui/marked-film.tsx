import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import styles from './marked-film.module.css';

/** Milliseconds a mark stays where it is. */
const STAY = 4000;
/** Places it goes round, one after the other: all above the controls. */
const PLACES = 6;

interface MarkedFilmProps {
  address: string;
  name: string;
  /** Who watches. */
  mark: string;
}

/**
 * A film under the mark of who watches it, which moves. A browser's own full screen would show the bare film: the frame
 * with the mark takes the screen in its stead.
 */
export function MarkedFilm({ address, name, mark }: MarkedFilmProps) {
  const { t } = useTranslation('files');
  const frame = useRef<HTMLDivElement>(null);
  const full = useFullScreen(frame);
  const place = usePlace();
  const turn = () => void (full ? document.exitFullscreen() : frame.current?.requestFullscreen());
  return (
    <div ref={frame} className={styles.frame}>
      <div className={styles.film}>
        <video
          controls
          controlsList="nofullscreen nodownload noremoteplayback"
          disablePictureInPicture
          playsInline
          preload="metadata"
          src={address}
          aria-label={name}
          onContextMenu={(event) => event.preventDefault()}
        >
          {/* Teams bring none. */}
          <track kind="captions" />
        </video>
        <span className={styles.mark} data-place={place} aria-hidden="true">
          {mark}
        </span>
      </div>
      <p className={styles.tools}>
        <Button onClick={turn}>{t(full ? 'viewer.leave-full' : 'viewer.full')}</Button>
        <span>{t('viewer.marked', { mark })}</span>
      </p>
    </div>
  );
}

function usePlace(): number {
  const [place, setPlace] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setPlace((before) => (before + 1) % PLACES), STAY);
    return () => clearInterval(timer);
  }, []);
  return place;
}

/** Whether the frame has the screen; a film that took it alone hands it over. */
function useFullScreen(frame: React.RefObject<HTMLDivElement | null>): boolean {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const changed = () => {
      const shown = document.fullscreenElement;
      setFull(shown !== null && shown === frame.current);
      if (shown instanceof HTMLVideoElement && frame.current?.contains(shown)) {
        void document.exitFullscreen().then(() => frame.current?.requestFullscreen());
      }
    };
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, [frame]);
  return full;
}
