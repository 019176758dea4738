// The package brings no types for it: what it is imported for is that it can be found where there is no worker.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
