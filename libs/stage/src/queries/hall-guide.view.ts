/** The authority that this hall made for itself, as tablets show it when they are asked to trust it. */
export class HallAuthority {
  name: string;
  /** Hexadecimal pairs with colons. */
  sha256: string;
  sha1: string;
  until: Date;
}

/** One name of the machine in the hall. */
export class HallPlace {
  /** Over TLS, without a path. */
  secure: string;
  /** Without TLS. */
  plain: string;
}

/** How tablets reach the portal in the hall, the best way first. */
export class HallGuideView {
  places: HallPlace[];
  /** Null: the certificate is one that browsers know already. */
  authority: HallAuthority | null;
}
