/** A module with all it imports, compressed into a text: local/build/packed.ts. */
declare module 'packed:*' {
  const script: string;
  export default script;
}
