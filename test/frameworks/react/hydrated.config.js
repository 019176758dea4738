/** The page that a server draws; React's build for development says what differs from it. */
export default {
  define: { 'process.env.NODE_ENV': '"development"' },
  build: { outDir: 'hydrated', rolldownOptions: { input: 'hydrated.html' } },
};
