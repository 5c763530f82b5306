declare module 'edtf' {
  /** Parses level 2 EDTF; `min` and `max` are the first and last millisecond. Throws on anything else. */
  export default function edtf(value: string): {
    readonly min: number | null;
    readonly max: number | null;
    readonly type: string;
  };
}
