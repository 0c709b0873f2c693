<?php
/**
 * The WP Consent API, through which plugins ask what they may do, speaks for our decision.
 *
 * @see https://wordpress.org/plugins/wp-consent-api/
 * @package ConsentElements
 */

namespace ConsentElements;

/**
 * The categories of the WP Consent API by our names; the filter `consent_elements_api_categories` changes them.
 *
 * @return array<string, string[]>
 */
function api_categories() {
	return apply_filters(
		'consent_elements_api_categories',
		array(
			'essential'   => array( 'functional' ),
			'preferences' => array( 'preferences' ),
			'measurement' => array( 'statistics' ),
			'statistics'  => array( 'statistics-anonymous' ),
			'marketing'   => array( 'marketing' ),
		)
	);
}

/**
 * Nothing optional before a yes.
 *
 * @return string
 */
function consent_type() {
	return 'optin';
}

/** Loads the bridge where the API is there. */
function enqueue_bridge() {
	if ( ! function_exists( 'wp_has_consent' ) ) {
		return;
	}
	wp_enqueue_script( 'consent-elements-bridge', plugins_url( 'bridge.js', __DIR__ ), array( 'wp-consent-api' ), '0.1.0', true );
	wp_localize_script( 'consent-elements-bridge', 'consentElementsApi', api_categories() );
}
