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

/** That the machine has another address than before. */
export class HallMoveView {
  /** Where it was, without a path; what was printed for it leads nowhere. */
  from: string;
  at: Date;
}

/** How tablets reach the portal in the hall, the best way first. */
export class HallGuideView {
  places: HallPlace[];
  /** Null: the certificate is one that browsers know already. */
  authority: HallAuthority | null;
  /** Null: it has the address with which it was started. */
  moved: HallMoveView | null;
}
