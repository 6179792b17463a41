declare module 'bun' {
  export = Bun;
}
