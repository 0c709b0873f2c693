<?php
/**
 * What editors may write. `data-*` is allowed by WordPress itself.
 *
 * @package ConsentElements
 */

namespace ConsentElements;

/** Attributes of our elements, by tag. */
const ELEMENTS = array(
	'consent-category'    => array( 'name', 'basis', 'label', 'brief', 'description', 'signals', 'sale' ),
	'consent-service'     => array( 'name', 'label', 'description', 'provider', 'privacy-href', 'country' ),
	'consent-cookie'      => array( 'name', 'type', 'duration', 'purpose' ),
	'consent-banner'      => array( 'controller', 'jurisdiction', 'layout', 'position', 'heading', 'text' ),
	'consent-declaration' => array(),
	'consent-embed'       => array( 'label', 'href' ),
	'consent-preferences' => array( 'controller', 'jurisdiction', 'inline', 'heading', 'heading-level', 'text' ),
	'consent-status'      => array(),
	'policy-notice'       => array( 'section', 'src', 'layout', 'label' ),
	'policy-term'         => array( 'term', 'definition' ),
	'policy-update'       => array( 'version', 'effective', 'href' ),
	'policy-version'      => array( 'version', 'effective', 'src', 'material', 'summary' ),
	'policy-viewer'       => array(
		'heading',
		'heading-level',
		'version',
		'effective',
		'updated',
		'responsible-party',
		'organisation',
		'audience',
		'also-applies',
		'also-applies-text',
		'src',
		'type',
		'numbered',
		'editing',
		'headings',
	),
);

/**
 * Lets our elements, and `slot` on any element, through the filter of posts. Comments stay as they are: what
 * visitors write must neither declare nor draw.
 *
 * @param array<string, array<string, bool>> $tags    Allowed attributes by tag.
 * @param string                             $context What is filtered, as `post`.
 * @return array<string, array<string, bool>>
 */
function allow_elements( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	foreach ( $tags as $tag => $attributes ) {
		if ( is_array( $attributes ) ) {
			$tags[ $tag ]['slot'] = true;
		}
	}
	$global = array_fill_keys( array( 'class', 'id', 'lang', 'dir', 'slot', 'role', 'title', 'data-*' ), true );
	foreach ( ELEMENTS as $tag => $attributes ) {
		$tags[ $tag ] = array_fill_keys( $attributes, true ) + $global;
	}
	return $tags;
}
