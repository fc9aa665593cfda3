import { Link } from 'react-router';

const ADDRESS = /(https?:\/\/[^\s<>"，。；）)]+)/g;

/** A plain text whose addresses can be followed; those of this site stay within it. */
export function Linked({ text }: { text: string }) {
  return text.split(ADDRESS).map((part, index) => {
    if (index % 2 === 0) return part;
    const url = new URL(part);
    const here = url.origin === window.location.origin;
    return here ? (
      <Link key={index} to={url.pathname + url.search}>
        {part}
      </Link>
    ) : (
      <a key={index} href={part} rel="noreferrer">
        {part}
      </a>
    );
  });
}
