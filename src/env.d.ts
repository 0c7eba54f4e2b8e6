/// <reference types="astro/client" />
// Starlight declares what it puts into `Astro.locals`.
import '@astrojs/starlight';
