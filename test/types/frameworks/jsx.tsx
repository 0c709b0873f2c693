// What a page of React, Preact or Solid may write; the compiler is told which.
import type {} from 'consent-elements/types/jsx';

export const page = (
  <main>
    <consent-banner layout="card" heading="Your choice" data-test="1">
      <h2 slot="heading">Your choice</h2>
      <consent-category name="maps" basis="consent" label="Maps">
        <consent-service name="osm" provider="OSM Foundation" country="GB">
          <consent-cookie
            name="_osm"
            type="local-storage"
            duration="P13M"
            purpose="Keeps the view."
          />
        </consent-service>
      </consent-category>
    </consent-banner>
    <consent-preferences inline heading-level={2} />
    <consent-status />
    <consent-declaration />
    <consent-embed label="Map">
      <iframe data-consent="maps" data-src="https://maps.example/" title="Map" />
    </consent-embed>
    <policy-viewer src="/privacy.md" type="markdown" numbered />
    <policy-notice section="your-rights" layout="popover" />
    <policy-update version="2026-05-13" href="/privacy" />
    <script type="text/plain" data-consent="measurement" src="/stats.js" />
  </main>
);

// @ts-expect-error there is no such layout
export const wrongLayout = <consent-banner layout="sidebar" />;
// @ts-expect-error nor such a basis
export const wrongBasis = <consent-category name="maps" basis="maybe" />;
// @ts-expect-error nor such an element
export const wrongElement = <consent-baner />;

// A ref of React is an object.
declare const viewer: { current: HTMLElement | null };
export const withRef = <policy-viewer ref={viewer} suppressHydrationWarning />;
