declare module 'pngjs' {
  /** The part of pngjs that the tests use. */
  export const PNG: {
    readonly sync: {
      read(buffer: Uint8Array): { readonly width: number; readonly height: number; readonly data: Buffer };
    };
  };
}
