<?php
// WordPress's own filters with the plugin, without a site: what needs a database is answered here.
// Reads [[function, arguments…], …] as JSON, and writes what each returns or prints.

[ , $wordpress, $plugin ] = $argv;
define( 'ABSPATH', "$wordpress/" );
define( 'WPINC', 'wp-includes' );
define( 'WP_PLUGIN_DIR', dirname( $plugin, 2 ) );
define( 'WPMU_PLUGIN_DIR', WP_PLUGIN_DIR );
$wp_plugin_paths = array();

function home_url( $path = '' ) {
	return "https://site.example$path";
}
function plugins_url( $path, $file ) {
	return "https://site.example/wp-content/plugins/consent-elements/$path";
}
function get_privacy_policy_url() {
	return 'https://site.example/privacy/';
}
function wp_installing() {
	return false;
}
function wp_cache_get( $key ) {
	return 'alloptions' === $key ? array( 'blog_charset' => 'UTF-8' ) : false;
}
function is_feed() {
	return false;
}
foreach ( array( 'compat', 'plugin', 'functions', 'formatting', 'kses', 'http' ) as $part ) {
	require_once ABSPATH . WPINC . "/$part.php";
}
add_filter( 'pre_option_blog_charset', fn() => 'UTF-8' );
require_once $plugin;

$results = array();
foreach ( json_decode( stream_get_contents( STDIN ) ) as $call ) {
	$function = array_shift( $call );
	ob_start();
	$result    = $function( ...$call );
	$results[] = array(
		'result'  => $result,
		'printed' => ob_get_clean(),
	);
}
echo json_encode( $results );
