<?php
/**
 * The gate's tag.
 *
 * @package ConsentElements
 */

namespace ConsentElements;

/**
 * Attributes of the gate's tag. A theme changes them by the filter `consent_elements_settings`:
 *
 *     add_filter( 'consent_elements_settings', function ( $settings ) {
 *         $settings['data-policy-version'] = '2026-05-13';
 *         return $settings;
 *     } );
 *
 * @return array<string, string|bool> Values by name; `true` is an attribute without a value, `false` none.
 */
function settings() {
	$policy = get_privacy_policy_url();
	return apply_filters(
		'consent_elements_settings',
		array(
			'src'              => plugins_url( 'dist/consent-elements.js', __DIR__ ),
			'data-policy-href' => $policy ? $policy : false,
		)
	);
}

/**
 * The gate's tag, as it stands in the page.
 *
 * @return string
 */
function tag() {
	$attributes = '';
	foreach ( settings() as $name => $value ) {
		if ( false === $value ) {
			continue;
		}
		$attributes .= ' ' . $name;
		if ( true !== $value ) {
			$attributes .= '="' . ( 'src' === $name ? esc_url( $value ) : esc_attr( $value ) ) . '"';
		}
	}
	// Nor async, nor defer: what other plugins print into the head comes after it.
	return "<script{$attributes}></script>\n";
}

/** Prints the gate's tag. */
function print_tag() {
	echo tag(); // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped above.
}
