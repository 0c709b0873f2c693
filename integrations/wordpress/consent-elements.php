<?php
/**
 * Plugin Name: Consent Elements
 * Description: Keeps scripts, frames and pictures switched off until the visitor agrees, by consent-elements.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 *
 * @package ConsentElements
 */

namespace ConsentElements;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

require_once __DIR__ . '/includes/tag.php';
require_once __DIR__ . '/includes/allowed-html.php';
require_once __DIR__ . '/includes/embeds.php';
require_once __DIR__ . '/includes/consent-api.php';

// First in the head: before anything that it holds back.
add_action( 'wp_head', __NAMESPACE__ . '\print_tag', 0 );
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );
add_filter( 'embed_oembed_html', __NAMESPACE__ . '\gate_embed', 20, 2 );
add_action( 'wp_footer', __NAMESPACE__ . '\print_declarations', 100 );
add_filter( 'wp_get_consent_type', __NAMESPACE__ . '\consent_type' );
add_filter( 'wp_consent_api_registered_' . plugin_basename( __FILE__ ), '__return_true' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_bridge' );
