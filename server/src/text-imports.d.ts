declare module '*?text' {
  const text: string;
  export default text;
}

declare module 'typescript/lib?texts' {
  const texts: readonly string[];
  export default texts;
}

declare module 'closewise/sources?hash' {
  const hash: string;
  export default hash;
}
